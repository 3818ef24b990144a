package dev.hindsight.report.importing.page.wiki;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Code, boxes, quotations and tables in the markup of MediaWiki and Confluence. */
class CodeAndBoxesOfWikisTest {

    @Test
    void code_of_mediawiki_may_begin_and_end_inside_a_line() {
        Reading reading = read("""
                == Summary ==
                The keeper ran <pre>
                lamp --on
                </pre>
                twice.

                == Root causes ==
                <syntaxhighlight lang="bash">lamp --off
                * lamp --fuse</syntaxhighlight> did not say so.

                == Impact ==
                All was <pre>dark</pre> for an hour.
                """);

        assertEquals("The keeper ran lamp --on twice.", section(reading, Section.SUMMARY));
        assertEquals("lamp --off * lamp --fuse did not say so.", section(reading, Section.ROOT_CAUSES));
        assertEquals("All was dark for an hour.", section(reading, Section.IMPACT));
    }

    @Test
    void words_inside_a_box_and_above_a_table_of_mediawiki_stay() {
        Reading reading = read("""
                == Summary ==
                {{Scorecard
                | start = 2021-03-03 14:36
                Known to all keepers
                }}

                == Spares ==
                {|
                |+ What is left
                ! Part !! Left
                |-
                | Fuse || 3
                |}
                """);

        assertEquals("Known to all keepers", section(reading, Section.SUMMARY));
        assertEquals("What is left Part | Left Fuse | 3", reading.otherSections().getFirst().plain());
    }

    @Test
    void states_of_mediawiki_say_what_is_not_done_and_a_colon_goes_on_below_a_star() {
        Reading reading = read("""
                == Actionables ==
                * {{Done}} Buy fuses
                *: the red ones
                * {{In progress}} Paint the tower
                * {{Todo}} Wax the floor
                * {{Star}} Sweep the stairs
                """);

        assertEquals(List.of("Buy fuses", "Paint the tower", "Wax the floor", "Sweep the stairs"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("the red ones", reading.actionItems().getFirst().comment());
    }

    @Test
    void quotations_code_and_rules_of_confluence_are_read() {
        Reading reading = read("""
                h1. Lamp out

                h2. Summary

                {quote}
                Dark it was.
                {quote}

                Then {noformat}lamp --on
                lamp --stay{noformat}

                Lit again.
                ----
                For good.
                """);

        assertEquals("> Dark it was.\n\nThen\n\n```\nlamp --on\nlamp --stay\n```\n\nLit again.\n\nFor good.",
                reading.sections().get(Section.SUMMARY).markdown());
    }

    @Test
    void a_quotation_may_begin_and_end_on_one_line() {
        assertEquals("Test with real oil", section(read("h1. Lamp out\n\n||Status|Done|\n\nh2. Lessons Learned\n"
                + "{quote}Test with real oil{quote}\n"), Section.LESSONS));
    }
}
