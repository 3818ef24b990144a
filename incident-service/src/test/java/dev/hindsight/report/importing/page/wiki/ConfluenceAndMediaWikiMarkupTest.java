package dev.hindsight.report.importing.page.wiki;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports copied from the editor of a wiki, with its markup. */
class ConfluenceAndMediaWikiMarkupTest {

    private static final String CONFLUENCE = """
            h1. Lamp out at the north tower

            ||Date|28/Mar/24|
            ||Authors|[~ida.beispiel], Bo Muster|
            ||Status|{status:colour=Green|title=Resolved}|

            {toc}

            h2. Summary

            The lamp was *out* for an hour; see [the log|https://logs.example/1] and {{lamp.service}}.

            h2. Timeline (UTC)

            ||Time||Event||
            |10:01|Lamp out, [graph|https://d.example/x]|
            |10:07|Keeper told
            * two boats rang|
            |11:02|Lamp on|

            h2. Root causes

            # A fuse
            ## too old

            {code:title=log}
            10:01 lamp off
            {code}

            h2. Action items

            * Buy fuses - [~ida.beispiel] - LMP-7 (/)
            * Paint *the tower* {jira:LMP-8}
            """;

    private static final String MEDIAWIKI = """
            {{irdoc|status=review}}
            == Summary ==
            {{Scorecard
            | coordinators = Ida Beispiel
            | start = 2021-03-03 14:36
            | end = 2021-03-03 15:21
            | impact = For 45 minutes '''no boat''' saw the lamp.
            }}
            A fuse of the [[north tower|tower]] blew ({{PhabT|T3041}}).

            == Timeline ==
            '''All times in UTC.'''

            * 14:36 Lamp out '''OUTAGE BEGINS'''
            * 14:39 [https://d.example/x Graph] falls
            ** by half
            * 15:21 Lamp on

            == Conclusions ==
            === What went well? ===
            * Bo was near

            === Spares ===
            {| class="wikitable"
            ! Part !! Left
            |-
            | Fuse || 3
            |}

            == Actionables ==
            * {{Done}} Buy fuses ([https://x.example/T1 T1])
            * Paint the tower
            """;

    @Test
    void the_markup_of_confluence_and_jira_is_read() {
        Reading reading = read(CONFLUENCE);

        assertEquals("Lamp out at the north tower", reading.title());
        assertEquals(day("2024-03-28"), reading.date());
        assertEquals(List.of("ida.beispiel", "Bo Muster"), names(reading));
        assertEquals("Resolved", reading.status().written());
        assertEquals("The lamp was out for an hour; see the log and lamp.service.", section(reading, Section.SUMMARY));
        assertEquals(List.of("2024-03-28T10:01:00Z", "2024-03-28T10:07:00Z", "2024-03-28T11:02:00Z"), times(reading));
        assertEquals(List.of("Lamp out, graph", "Keeper told • two boats rang", "Lamp on"), texts(reading));
        assertEquals(List.of("https://d.example/x"), reading.timeline().getFirst().urls());
        assertEquals("A fuse too old 10:01 lamp off", section(reading, Section.ROOT_CAUSES));
        assertEquals("ida.beispiel", reading.actionItems().getFirst().ownerName());
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
        assertEquals(List.of("LMP-8"), reading.actionItems().getLast().ticketKeys());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void the_markup_of_mediawiki_is_read() {
        Reading reading = read(MEDIAWIKI);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("review", reading.status().written());
        assertEquals("A fuse of the tower blew (T3041).", section(reading, Section.SUMMARY));
        assertEquals("For 45 minutes no boat saw the lamp.", section(reading, Section.IMPACT));
        assertEquals("Bo was near", section(reading, Section.WENT_WELL));
        assertEquals(List.of("2021-03-03T14:36:00Z", "2021-03-03T14:39:00Z", "2021-03-03T15:21:00Z"), times(reading));
        assertEquals(List.of("Lamp out OUTAGE BEGINS", "Graph falls by half", "Lamp on"), texts(reading));
        assertEquals(java.util.Arrays.asList(true, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("https://x.example/T1"), reading.actionItems().getFirst().urls());
    }

    @Test
    void fields_as_code_above_the_text_are_those_of_a_numbered_paper() {
        Reading reading = read("<pre>\n  Paper: 50\n  Title: Lamp out in March\n  Authors: Ida Beispiel <ida@harbour.example>\n"
                + "  Status: Deployed\n  License:\n</pre>\n\n==What went wrong==\nThe oil ran dry.\n");

        assertEquals("Lamp out in March", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Deployed", reading.status().written());
        assertEquals("50", reading.fields().get("Paper"));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void code_above_the_text_with_other_lines_or_without_a_title_is_code() {
        String below = "</pre>\n\n==What went wrong==\nThe oil ran dry.\n";

        assertEquals(List.of("```\nLamp: out\nOil: none\n```"), read("<pre>\nLamp: out\nOil: none\n" + below).notPlaced());
        assertEquals(List.of("```\nTitle: Lamp\n10:01 out\n```"), read("<pre>\nTitle: Lamp\n10:01 out\n" + below).notPlaced());
    }

    @Test
    void an_emoji_of_chat_ahead_of_a_line_is_no_sign_of_a_list() {
        Reading reading = read(
                "Lamp out in the frost\nexported from #lamp-7 by a bot, 2021-03-04 08:01 UTC\n\nDate: 3 March 2021\n\n"
                        + "== Timeline ==\n:pushpin: 22:35:02 UTC — lamp out\n:pushpin: 22:57 UTC — asked in #lamps:\n    > Bo Muster  22:55\n"
                        + "    > is it dark?\n:rotating_light: 23:20–23:50 UTC — bell, each time the same:\n    ```\n    23:31:08 RING\n"
                        + "    23:44:52 RING\n    ```\n    nobody came\n:white_check_mark: 00:25 UTC — lamp on\n\n== Impact ==\n: two boats waited\n");

        assertEquals("Lamp out in the frost", reading.title());
        assertEquals(List.of("2021-03-03T22:35:02Z", "2021-03-03T22:57:00Z", "2021-03-03T23:20:00Z", "2021-03-04T00:25:00Z"),
                times(reading));
        assertEquals("bell, each time the same: 23:31:08 RING 23:44:52 RING nobody came", texts(reading).get(2));
        assertEquals("two boats waited", section(reading, Section.IMPACT));
        assertEquals(List.of("exported from #lamp-7 by a bot, 2021-03-04 08:01 UTC"), reading.notPlaced());
    }
}
