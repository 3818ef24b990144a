package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What sites print around a page, as it stands in texts copied from a browser. */
class SiteHeadTest {

    private static final String REPORT = """

            Date: 3 March 2021
            Authors: Ida Beispiel
            Status: Done

            Summary
            The lamp was out for an hour.

            Root cause
            The oil ran dry.
            """;

    @ParameterizedTest
    @ValueSource(strings = {
            "Pier HQ\nEngineering\nIncidents\nShare\nUpdates\nFavourite\n\nThe lamp of the pier went out\n",
            "Skip to main content\nUniversity of Calderford\nIT Services\nHome\tGet help\tMy tickets\nSearch the knowledge base\n\n"
                    + "You are here: Home > Knowledge base\n\nThe lamp of the pier went out\n",
            "Pier Cooperative                         Internal\n\nThe lamp of the pier went out\n",
            "Intranet\nHarbour Authority\nHome\nNews\nForms\nPhone book\nIT Services > Service reports\n\nThe lamp of the pier went out\n",
            "Pier Forum\nAll categories\nLatest\nLog In\nSign Up\n\nThe lamp of the pier went out\nAnnouncements\n",
            "Pier Status\nSubscribe to Updates\n\nThe lamp of the pier went out\nIncident Report for Pier\n",
            "Harbour Services > Incidents\nPosts   Files   Wiki\n\n[10 March 14:31] Ida Beispiel\n(Important!)\n\nThe lamp of the pier went out\n",
            "Projects / Harbour IT / LMP-44\nLMP-44\nThe lamp of the pier went out\n\nAttach\nLink issue\n"})
    void the_title_is_the_line_that_stands_by_itself_below_them(String head) {
        Reading reading = read(head + REPORT);
        assertEquals("The lamp of the pier went out", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertFalse(reading.notPlaced().stream().anyMatch(text -> text.contains("The lamp of the pier went out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home Incidents\nThe lamp of the pier went out\n",
            "Pierworks\nProducts Pricing Engineering blog Status\nThe lamp of the pier went out\n",
            "\ud83d\udcee\nThe lamp of the pier went out\n"})
    void a_menu_on_one_line_or_a_picture_is_none_right_above_the_fields(String head) {
        Reading reading = read(
                head + "Date\n3 March 2021\nAuthors\nIda Beispiel\nStatus\nDone\nSummary\n\nThe lamp was out for an hour.\n");
        assertEquals("The lamp of the pier went out", reading.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The lamp went out\nShare\n\nAll of the pier was dark\n",
            "Lamp Outage\nHome\nNews\n\nAll of the pier was dark\n",
            "Lamp Out\n\nAll of the pier was dark\n"})
    void a_first_line_that_tells_something_or_has_no_menu_below_it_stays_the_title(String head) {
        assertEquals(head.substring(0, head.indexOf('\n')), read(head + REPORT).title());
    }

    @Test
    void a_field_of_the_head_is_no_menu() {
        Reading reading = read("""
                Date
                3 March 2021
                Authors
                Ida Beispiel
                Status
                Done
                Share

                All of the pier was dark

                Root cause
                Rust.
                """);
        assertEquals(null, reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @Test
    void who_wrote_it_may_stand_between_other_short_lines() {
        Reading reading = read("""
                Pier Foundation
                Blog
                Docs

                The lamp of the pier went out

                By Ida Beispiel and Bo Muster
                Published Mar 15, 2021 · 7 min read
                Share on X

                Incident date: 3 March 2021

                TL;DR

                The lamp was out for an hour.

                Root cause

                The oil ran dry.
                """);
        assertEquals("The lamp of the pier went out", reading.title());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("2021-03-03", String.valueOf(reading.date()));
    }

    @Test
    void what_they_print_at_the_end_belongs_to_no_part() {
        Reading reading = read("Lamp out\n" + REPORT + """

                Lessons learned
                Oil runs dry.

                Was this page useful?
                Yes   No
                27 Views
                © 2021 Pier Foundation
                Privacy
                """);
        assertEquals("Oil runs dry.", section(reading, Section.LESSONS));
    }

    @Test
    void what_others_said_below_a_post_belongs_to_no_part() {
        Reading reading = read("The lamp of the pier went out\n" + REPORT
                + "\nLessons learned\nOil burns.\n\nLike 7   Heart 2\n\n3 replies from Bo, Cem and you\n\n[10 March 14:40] Bo Muster\nThanks!\n");

        assertEquals("Oil burns.", section(reading, Section.LESSONS));
        assertEquals("Oil burns.\nThe keepers had 3 replies from Bo", section(read("The lamp of the pier went out\n" + REPORT
                + "\nLessons learned\nOil burns.\nThe keepers had 3 replies from Bo"), Section.LESSONS)
                .replace(" The keepers", "\nThe keepers"));
    }
}
