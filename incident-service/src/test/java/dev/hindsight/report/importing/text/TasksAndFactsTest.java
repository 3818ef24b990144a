package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tasks of trackers that number them without a project, and what stands between the facts of a page. */
class TasksAndFactsTest {

    @Test
    void a_task_among_the_facts_is_the_ticket_of_the_report() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                Facts of the night
                Incident ID 2021-03-03 Lamp out Begin 2021-03-03 10:00
                Task T400160 End 2021-03-03 11:00
                Impact For an hour no boat saw the lamp.

                Timeline

                  • 10:00 Lamp out
                """);

        assertEquals(List.of("T400160"), reading.documentTickets());
        assertEquals(List.of(), reading.actionItems());
    }

    @Test
    void the_address_of_a_task_is_one_as_well_and_points_in_a_cell_end_no_table() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                Incident ID 2021-03-03 Lamp out Begin 2021-03-03 10:00
                Incident Task https://phabricator.harbour.example/T2999 Ended 11:00
                Severity 2 Bells rung:
                  • one in the north
                  • one in the south

                Timeline

                  • 10:00 Lamp out
                """);

        assertEquals(List.of("T2999"), reading.documentTickets());
    }

    @Test
    void a_task_in_front_of_what_is_to_be_done_is_its_ticket() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                Action items

                - T294490: Let the bell ring when the lamp is out
                - Buy oil for lamps of type T1000
                """);

        assertEquals(List.of("Let the bell ring when the lamp is out", "Buy oil for lamps of type T1000"),
                reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(List.of("T294490"), reading.actionItems().getFirst().ticketKeys());
        assertEquals(List.of(), reading.actionItems().getLast().ticketKeys());
    }

    @Test
    void paragraphs_that_open_with_a_time_are_a_timeline_without_a_heading() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                The lamp was out for an hour and nobody knew why.


                10:00 UTC The wick gets wet.

                10:02 Bo sees no light.

                10:14 Ida comes with a dry wick.

                10:26 The pump is open.

                10:35 Lamp on.


                Did the bell ring? Was it loud enough?
                """);

        assertEquals(List.of("The wick gets wet.", "Bo sees no light.", "Ida comes with a dry wick.", "The pump is open.",
                "Lamp on."), texts(reading));
        assertEquals("2021-03-03T10:00:00Z", times(reading).getFirst());
        assertEquals("The lamp was out for an hour and nobody knew why.", section(reading, Section.SUMMARY));
        assertTrue(found(reading, "timeline-inferred", "timeline"));
    }

    @Test
    void prose_above_the_impact_is_the_summary_and_that_in_a_part_of_facts_is_not() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                The lamp was out for an hour and nobody knew why.

                Impact

                No boat came home.
                """);

        assertEquals("The lamp was out for an hour and nobody knew why.", section(reading, Section.SUMMARY));
    }

    @Test
    void a_summary_with_more_around_it_is_a_part_of_its_own() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                Status: done

                Summary and Metadata

                % of the oil

                Summary: For an hour no boat saw the lamp.

                Impact

                None.
                """);

        assertEquals("For an hour no boat saw the lamp.", section(reading, Section.SUMMARY));
        assertEquals("Summary and Metadata", reading.otherSections().getFirst().name());
    }

    @Test
    void the_words_of_a_sign_in_front_of_a_task_say_whether_it_is_done() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                Action items

                  • Yes Done Buy a second wick (task T166776)
                  • Done Oil the pump
                  • ☒N Not done The bell should ring by itself
                  • Done buoys are not to be painted again
                """);

        assertEquals(Arrays.asList(true, true, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("Buy a second wick (task T166776)", "Oil the pump", "The bell should ring by itself",
                "Done buoys are not to be painted again"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void a_fact_above_a_list_of_times_does_not_hide_it() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                For an hour no boat saw the lamp in the north.

                Services (what was out)

                  • the lamp
                  • the bell


                  • 10:00 UTC The wick gets wet
                  • 10:02 UTC Bo sees no light
                  • 10:14 UTC Ida comes
                  • 10:26 UTC The pump is open
                  • 10:35 UTC Lamp on
                """);

        assertEquals(List.of("The wick gets wet", "Bo sees no light", "Ida comes", "The pump is open", "Lamp on"),
                texts(reading));
    }
}
