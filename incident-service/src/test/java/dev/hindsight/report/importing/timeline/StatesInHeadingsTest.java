package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages that keep their updates below headings, each a state with a time or a time alone. */
class StatesInHeadingsTest {

    @Test
    void headings_that_are_a_state_and_its_time_are_entries() {
        Reading reading = read("""
                # Lamp out

                ## Investigating 2024-03-04 9:27a

                The lamp is out.

                ## Monitoring (4 March 2024, 11:06 UTC)

                Oil is in.

                ## Resolved - 2024-03-04 4:00p

                The lamp burns.
                """);

        assertEquals(List.of("Investigating The lamp is out.", "Monitoring Oil is in.", "Resolved The lamp burns."),
                texts(reading));
        assertEquals(List.of("2024-03-04T09:27", "2024-03-04T11:06:00Z", "2024-03-04T16:00"), times(reading));
        assertTrue(found(reading, "timeline-inferred", "timeline"));
    }

    @Test
    void a_state_without_a_time_or_with_more_words_is_a_heading_like_others() {
        Reading reading = read("""
                # Lamp out

                ## Investigating the lamp of 2024-03-04

                It was out.

                ## Monitoring

                There is none.

                ## Resolved by 3 keepers

                The lamp burns.
                """);

        assertEquals(List.of(), texts(reading));
        assertEquals(3, reading.otherSections().size());
    }

    @Test
    void headings_that_are_nothing_but_times_are_entries_of_the_day_of_the_report() {
        Reading reading = read("""
                # 2024-03-04

                ### State

                ![Resolved](../../pictures/green.png)

                ### Details

                The lamp in the north went out for a while.

                #### 11:28 UTC

                The lamp is out, again.

                #### 12:22 UTC

                The lamp burns.

                #### Paper of the maker

                Rust, they say.
                """);

        assertEquals(List.of("The lamp is out, again.", "The lamp burns."), texts(reading));
        assertEquals(List.of("2024-03-04T11:28:00Z", "2024-03-04T12:22:00Z"), times(reading));
        assertEquals("The lamp in the north went out for a while.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Paper of the maker"), reading.otherSections().stream().map(Passage::name).toList());
        assertEquals("Resolved", reading.status().written());
    }

    @Test
    void two_headings_with_words_behind_a_time_are_not_enough() {
        assertEquals(List.of(), texts(details("#### 11:28 - Stairs", "#### 12:22 - Oil")));
        assertEquals(List.of("Stairs And so on.", "Oil And so on.", "Boats And so on."),
                texts(details("#### 11:28 - Stairs", "#### 12:22 - Oil", "#### 13:00 - Boats")));
        assertEquals(List.of(), texts(details("#### 1.10 Stairs", "#### 1.20 Oil", "#### 1.30 Boats")));
        assertEquals(List.of(), texts(details("#### 11", "#### 12")));
    }

    @Test
    void a_picture_that_says_no_state_is_none() {
        assertNull(read("# Lamp out\n\n## Status\n\n![A green lamp](lamp.png)\n\n## Summary\n\nThe lamp was out.\n").status());
    }

    private static Reading details(String... headings) {
        return read("# Lamp out\n\n## Night watch\n\nSome words.\n\n" + String.join("\n\nAnd so on.\n\n", headings)
                + "\n\nAnd so on.\n");
    }

    @Test
    void the_first_digit_of_a_day_or_a_time_is_no_number_of_an_update() {
        Reading reading = read(
                "# Lampe aus\n\n## Update 27.08.2022 10:00 Uhr:\n\nAlles gut.\n\n## Update 26.08.2022 18:00 Uhr:\n\n"
                        + "Wir sehen nach.\n\n## Update 2 26.08.2022 12:00 Uhr\n\nDunkel.\n");

        assertEquals(List.of("2022-08-27T10:00", "2022-08-26T18:00", "2022-08-26T12:00"), times(reading));
        assertEquals(List.of("Alles gut.", "Wir sehen nach.", "Update 2 Dunkel."), texts(reading));
    }

    @Test
    void a_fold_may_say_in_brackets_in_which_zone_all_times_below_it_are() {
        String page = "# Lamp out\n\n## Timeline\n\n<details open>\n<summary>Click to fold (all times UTC)</summary>\n\n"
                + "- **2024-03-04**\n  - 09:27 \u2014 lamp out\n- **2024-03-05**\n  - 11:06 \u2014 oil is in\n\n</details>\n\n## Root cause\n\nRust.\n";

        assertEquals(List.of("2024-03-04T09:27:00Z", "2024-03-05T11:06:00Z"), times(read(page)));
        assertEquals(List.of("2024-03-04T09:27:00Z", "2024-03-05T11:06:00Z"),
                times(read(page.replace("all times UTC", "UTC"))));
        assertEquals(List.of("2024-03-04T09:27", "2024-03-05T11:06"),
                times(read(page.replace("all times UTC", "the UTC clock was slow"))));
    }
}
