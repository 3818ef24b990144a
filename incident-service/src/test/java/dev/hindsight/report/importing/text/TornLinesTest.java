package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Sentences and lists whose lines a dump tore or glued. */
class TornLinesTest {

    @Test
    void code_on_a_line_of_its_own_goes_back_into_its_sentence() {
        Reading reading = read("""
                Lamp out 2021-03-03
                Impact
                The release of
                2021.03.02.0
                put the lamp out and nobody could go back to
                lamp.conf
                . No boat came home.
                Root cause
                The file named no wick.
                """);

        assertEquals("Lamp out 2021-03-03", reading.title());
        assertEquals("The release of 2021.03.02.0 put the lamp out and nobody could go back to lamp.conf. No boat came home.",
                section(reading, Section.IMPACT));
    }

    @Test
    void bullets_with_a_time_that_lost_the_end_of_the_line_before_are_entries_again() {
        Reading reading = read("""
                Outage of the lamp on 2021-03-03
                The lamp went out in the morning and nobody had a second wick.
                - 11AM UTC: Bo rings a bell - 11:30AM UTC: Ida rows out
                - 12:10PM UTC: Lamp on. - 12:20PM UTC: Boats come home between 12:15PM UTC - 12:20PM UTC: All of them
                Root cause
                The file named no wick.
                """);

        assertEquals(List.of("Bo rings a bell", "Ida rows out", "Lamp on.",
                "Boats come home between 12:15PM UTC - 12:20PM UTC: All of them"), texts(reading));
    }

    @Test
    void who_signed_the_report_at_its_end_is_its_author_and_nothing_to_be_done() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Action items

                  • Cut the wick
                  • Clean the glass

                Author

                  • Ida Beispiel
                """);

        assertEquals(List.of("Cut the wick", "Clean the glass"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @Test
    void a_first_line_that_only_leads_elsewhere_is_no_title() {
        Reading reading = read(
                "Internal report: https://lamps.example/reports/7\n\nSummary\n\nThe lamp was out.\n\nTimeline\n\n"
                        + "  • 2021-03-03 10:00 UTC Lamp out\n");

        assertNull(reading.title());
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
    }

    @Test
    void a_word_that_wrapped_between_two_times_is_the_end_of_an_entry_though_it_names_a_part() {
        Reading reading = read(
                "Lamp out\n\nTimeline\n\n2021-03-03, 04:29 UTC: Keepers notice that the lamp is dark and see the\n"
                        + "Impact\n2021-03-03, 04:45 UTC: Bo pours oil\n2021-03-03, 06:30 UTC: Lit\n");

        assertEquals(List.of("Keepers notice that the lamp is dark and see the Impact", "Bo pours oil", "Lit"), texts(reading));
    }

    @Test
    void a_name_below_a_sentence_or_a_blank_line_or_with_a_colon_is_that_of_a_part() {
        for (String name : List.of(".\nImpact\n", "\n\nImpact\n", "\nImpact:\n")) {
            Reading reading = read(
                    "Lamp out\n\nTimeline\n\n04:29 UTC: Keepers see the dark" + name + "06:30 UTC: No boat came home\n");

            assertEquals(List.of("Keepers see the dark"),
                    texts(reading).stream().map(text -> text.replaceFirst("\\.$", "")).toList(), name);
        }
    }

    @Test
    void words_that_another_must_follow_name_no_part() {
        Reading reading = read(
                "Lamp out\n\nDate | 3 March 2021 |\nTrigger\nFix for the\nwickHeight\nfield of the lamp\nDetection\n"
                        + "Bo saw it.\nResolution\nOil was bought.\n");

        assertEquals("Fix for the wickHeight field of the lamp", section(reading, Section.TRIGGER));
        assertEquals("Oil was bought.", section(reading, Section.RESOLUTION));
    }

    @Test
    void a_name_in_two_halves_or_above_a_part_is_no_code_in_a_sentence() {
        Reading reading = read("Lamp out\n\nImpact\n\nDark for\n\nLampPost\n\nThe fix\n\nOil was bought.\n");

        assertEquals("Dark for LampPost", section(reading, Section.IMPACT));
        assertEquals("Oil was bought.", section(reading, Section.RESOLUTION));
    }
}
