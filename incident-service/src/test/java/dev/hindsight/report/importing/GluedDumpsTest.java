package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Dumps in which what belongs together was torn onto lines of its own, and what does not was glued. */
class GluedDumpsTest {

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    @Test
    void the_sign_of_a_bullet_its_time_and_its_text_may_stand_on_lines_of_their_own() {
        Reading reading = read("""
                2021-07-13: Lamp out
                Summary
                The lamp was out.
                Timeline
                All times UTC.
                2021-07-13
                -
                15:33
                - @ida sees no light. -
                15:34
                - @bo pours oil.
                Corrective Actions
                - ...
                Note: some words are only seen by keepers.
                """);

        assertEquals(List.of("2021-07-13T15:33:00Z", "2021-07-13T15:34:00Z"), times(reading));
        assertEquals(List.of("@ida sees no light.", "@bo pours oil."), texts(reading));
        assertEquals(List.of(), actions(reading));
    }

    @Test
    void the_title_stands_below_the_day_on_a_page_without_headings() {
        Reading reading = read("""
                Wednesday 10th June 2020

                North lights: lamp outage

                A lamp was out for a minute.

                15:22 UTC: We look at the lamp.

                15:27 UTC: The lamp burns.

                15:56 UTC: The lamp burns well.
                """);

        assertEquals("North lights: lamp outage", reading.title());
        assertEquals(day("2020-06-10"), reading.date());
        assertEquals(3, reading.timeline().size());
    }

    @Test
    void names_of_parts_glued_to_their_text_end_where_a_capital_follows_where_many_are() {
        Reading reading = read("""
                Postmortem: lamp out

                Date2023-08-02 13:33
                Author(s)Ida B.
                StatusLamp lit.
                SummaryThe lamp was out.
                ImpactTwo boats waited.
                Root cause(s)No oil, and nobody
                who looked at it.
                TriggerA cold night.
                ResolutionOil was poured.
                DetectionA boat called.
                """);

        assertEquals(day("2023-08-02"), reading.date());
        assertEquals(List.of("Ida B."), names(reading));
        assertEquals("No oil, and nobody who looked at it.", section(reading, Section.ROOT_CAUSES));
        assertEquals("A cold night.", section(reading, Section.TRIGGER));
        assertEquals("Oil was poured.", section(reading, Section.RESOLUTION));
        assertEquals("A boat called.", section(reading, Section.DETECTION));
    }

    @Test
    void a_conclusion_behind_its_label_and_what_a_blog_prints_below_are_no_actions() {
        Reading reading = read("""
                Postmortem Report: Lamp out
                Incident Summary: On August 8, 2024, the lamp was out.
                Incidence Timeline:
                2:00 PM: The lamp goes out.
                5:00 PM: The lamp burns.
                Corrective and preventative measures:
                Immediate: Look at the oil every day.
                Long-term: Buy a bigger tank.
                Conclusion: The lamp burns well again.
                Subscribe to my newsletter
                Read articles from Ida directly inside your inbox.
                """);

        assertEquals(List.of("The lamp goes out.", "The lamp burns."), texts(reading));
        assertEquals(List.of("Immediate: Look at the oil every day.", "Long-term: Buy a bigger tank."), actions(reading));
        assertEquals("Conclusion", reading.otherSections().getFirst().name());
        assertEquals("The lamp burns well again.", reading.otherSections().getFirst().plain());
    }
}
