package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The head of a dump: its title, the menu above it, and the facts below. */
class TitlesOfDumpsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Retrospective: Lamp out 2021-03-03", "RCA: Lamp out (2021-03-03)",
            "Pier north postmortem: Lamp out on 2021-03-03",
            "Incident 007: Lamp out on 2021-03-03",
            "Incident report for the lamp of the harbour that went out in the night of 2021-03-03 after v1.2 of the wick."})
    void a_first_line_that_tells_what_kind_of_paper_it_is_and_of_what_is_the_title(String title) {
        Reading reading = read(title + "\n\nImpact\n\nNo boat came home.\n\nTimeline\n\n  • 10:00 UTC Lamp out\n");

        assertEquals(title, reading.title());
        assertNull(section(reading, Section.LESSONS));
        assertEquals("No boat came home.", section(reading, Section.IMPACT));
    }

    @Test
    void a_first_line_that_says_why_in_a_sentence_is_no_title() {
        Reading reading = read("RCA: The lamp had no oil.\n\nImpact\n\nNo boat came home.\n");

        assertNull(reading.title());
        assertEquals("The lamp had no oil.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void the_title_of_a_dump_without_blank_lines_is_no_fact_beside_the_next() {
        assertEquals("Pier postmortem: Lamp out on 2021-03-03",
                read("Pier postmortem: Lamp out on 2021-03-03\nStatus: final\nOwners: Ida\nImpact\nNo boat came home.\n")
                        .title());
    }

    @Test
    void comments_of_a_script_are_no_headings() {
        Reading reading = read("""
                2021-03-03 Lamp out

                Loss: no boat came home


                TL;DR

                The lamp had no oil.

                # light it again
                lamp --light
                # and look
                lamp --look
                """);

        assertEquals("2021-03-03 Lamp out", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
    }

    @Test
    void a_menu_of_bullets_above_the_title_is_not_what_the_report_is_called() {
        Reading reading = read("""
                  • Larger letters
                  • Smaller letters
                  • Contact


                Incident report: Lamp out 03/03/2021

                Impact

                No boat came home.
                """);

        assertEquals("Incident report: Lamp out 03/03/2021", reading.title());
        assertEquals("No boat came home.", section(reading, Section.IMPACT));
    }

    @Test
    void a_row_of_a_single_cell_is_called_what_stands_in_it() {
        Reading reading = read(
                "| Lamp out on 2021-03-03 |\n\nImpact\n\nNo boat came home.\n\nTimeline\n\n  • 10:00 UTC Lamp out\n");

        assertEquals("Lamp out on 2021-03-03", reading.title());
    }

    @Test
    void a_field_whose_value_has_two_halves_is_no_row_of_a_table() {
        Reading reading = read("""
                Date: 3 March 2021
                Author: Ida Beispiel
                Status: Resolved | 9 March 2021

                The lamp went out because nobody had cut the wick since the autumn of the year before.

                Timeline

                  • 10:00 UTC Lamp out
                """);

        assertEquals("Resolved | 9 March 2021", reading.status().written());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("The lamp went out because nobody had cut the wick since the autumn of the year before.",
                section(reading, Section.SUMMARY));
    }

    @Test
    void bullets_that_are_all_labels_and_values_are_the_facts_of_the_report() {
        Reading reading = read("""
                Lamp out

                  • Harbour: Northquay
                  • Date: 03/03/2021 3am UTC
                  • Authors: Ida Beispiel

                Impact

                No boat came home.
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Northquay", reading.fields().get("Harbour"));
    }

    @Test
    void a_heading_that_people_use_may_stand_in_front_of_all_that_we_have_names_for() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Background

                The lamp was lit by hand, as it had been for two hundred years.

                Impact

                No boat came home.
                """);

        assertEquals("Lamp out 2021-03-03", reading.title());
        assertEquals(List.of("Background"), reading.otherSections().stream().map(Passage::name).toList());
        assertEquals("No boat came home.", section(reading, Section.IMPACT));
    }

    @Test
    void the_name_of_a_site_and_of_a_room_above_the_kind_of_paper_and_its_day_is_no_title() {
        Reading reading = read("Harbour forum\n\nLamps\n\nPier incident report - March 3, 2021\n\nSubmitted by\n\n"
                + "The lamp of the pier was out.\n\nTimeline\n\n10:00 Lamp out\n\n10:20 Bo rings\n");

        assertEquals("Pier incident report - March 3, 2021", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertTrue(String.join(" ", reading.notPlaced()).contains("Harbour forum"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp of the pier went out\n\nSee the incident report of March 3, 2021",
            "Lamp outage\n\nIncident report - March 3, 2021\n\nOutage report - March 4, 2021", "Lamp outage\n\nPost-mortem",
            "Lamp postmortem\n\nIncident report - March 3, 2021"})
    void a_first_line_that_may_be_the_title_stays_it(String head) {
        assertEquals(head.lines().findFirst().orElseThrow(),
                read(head + "\n\nThe lamp of the pier was out.\n\nTimeline\n\n10:00 Lamp out\n").title());
    }

    @Test
    void a_ticket_in_front_of_the_title_is_part_of_it_also_right_above_the_facts() {
        Reading reading = read("INC-347: Lamp load failed overnight\nDuration: 3 hours\nStatus: Done\n\nImpact\nDark.\n");

        assertEquals("INC-347: Lamp load failed overnight", reading.title());
    }

    @Test
    void the_kind_of_paper_above_what_it_is_about_is_no_title() {
        assertEquals("Lamp of the pier out, 3 March 2021",
                read("INCIDENT REVIEW\nLamp of the pier out, 3 March 2021\n\nImpact\nNo boat came home.\n").title());
        assertEquals("INCIDENT REVIEW", read("INCIDENT REVIEW\n3 March 2021\n\nImpact\nNo boat came home.\n").title());
    }
}
