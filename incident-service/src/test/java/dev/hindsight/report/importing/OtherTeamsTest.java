package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Habits of teams whose reports nobody here had seen before. */
class OtherTeamsTest {

    private static final String RETRO = """
            # Incident retro - lamp out

            **Incident from:** 2021-03-03

            **Incident till:** 2021-03-04

            **Retro held:** 2021-03-09

            - [Timeline](#timeline)
            - [Actions](#actions)

            ## Timeline

            3 March 2021

            See https://chat.example/archives/C1/p2

            10.01 BM: no boat is told, and we are working on

            10.02 questions about the fuse

            10.07 IB sent word, being worked on

            10.08 BM: 99% sure<br>
            10.09 Lamp on again

            ## Analysis of causes

            A fuse

            ## Actions

            **Ida**
            - Buy fuses - done

            **BM (/IB supporting)**
            - Count fuses

            **Monitoring**
            - Watch the fuse

            The rest:
            - Paint the tower
            """;

    @Test
    void the_first_of_several_days_is_the_day_and_a_list_of_places_on_the_page_is_no_value() {
        Reading reading = read(RETRO);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("2021-03-09", reading.fields().get("Retro held"));
        assertEquals("A fuse", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void where_paragraphs_open_with_times_each_that_does_is_an_entry() {
        assertEquals(List.of("BM: no boat is told, and we are working on", "questions about the fuse",
                "IB sent word, being worked on", "BM: 99% sure", "Lamp on again"), texts(read(RETRO)));
        assertEquals("2021-03-03T10:01", times(read(RETRO)).getFirst());
    }

    @Test
    void a_name_above_a_list_of_actions_owns_them_and_a_kind_of_work_does_not() {
        List<ActionItem> items = read(RETRO).actionItems();

        assertEquals(java.util.Arrays.asList("Ida", "BM", null, null), items.stream().map(ActionItem::ownerName).toList());
        assertEquals(List.of("", "BM (/IB supporting)", "Monitoring", "The rest"),
                items.stream().map(ActionItem::comment).toList());
        assertEquals(Boolean.TRUE, items.getFirst().done());
    }

    @Test
    void front_matter_between_plus_signs_is_read() {
        Reading reading = read(
                "+++\npath = \"lamp\"\ntitle = \"Lamp out on 2021-03-03\"\nauthors = [\"Ida Beispiel\"]\n\n[extra]\nteam = \"x\"\n+++\n\n"
                        + "The lamp went out for an hour.\n\n## Root cause of the outage\n\nA fuse\n");

        assertEquals("Lamp out on 2021-03-03", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("The lamp went out for an hour.", section(reading, Section.SUMMARY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"*(All times US/Pacific, 24-hour clock.)*;-08:00",
            "All times in Central European Time;+01:00",
            "All times are Pacific Time;-08:00", "All times in Coordinated Universal Time;Z",
            "Times are in Eastern Standard Time.;-05:00", "All times Mountain Time;-07:00"})
    void zones_have_long_names(String line, String offset) {
        assertEquals(List.of("2021-02-03T09:00:00" + offset),
                times(read("# Lamp out\n\n## Timeline\n\n" + line + "\n\n### 2021-02-03 9:00\n\nLamp out\n")));
    }

    @Test
    void a_line_above_the_list_gives_the_day_of_all_entries_without_one() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline\n\nUnless otherwise noted all events happened on 2021-03-03, and all times are in\nUTC.\n\n"
                        + "- 2021-03-02 00:55: fuse warm\n- 01:38: lamp out\n- 23:50: seen\n- 00:10: on again\n");

        assertEquals(List.of("2021-03-02T00:55:00Z", "2021-03-03T01:38:00Z", "2021-03-03T23:50:00Z", "2021-03-04T00:10:00Z"),
                times(reading));
    }

    @Test
    void a_page_of_prose_is_its_own_summary() {
        assertEquals("The lamp was out from five to six, and no boat was lost.",
                section(read("---\ntitle: Lamp out\n---\n\nThe lamp was out from five to six, and no boat was lost.\n"),
                        Section.SUMMARY));
    }

    @Test
    void a_span_of_time_over_a_nested_list_is_the_day_of_its_entries() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline\n\n* 2021-03-03 12:39 - 15:30\n  * 12:39 A boat rings.\n\n  * We look for the fuse.\n\n"
                        + "  * 15:30 Lamp on\n* 2021-03-06 07:41 - 10:30\n  * We change all fuses\n");

        assertEquals(List.of("2021-03-03T12:39", "2021-03-03T15:30", "2021-03-06T07:41"), times(reading));
        assertEquals(List.of("A boat rings. We look for the fuse.", "Lamp on", "We change all fuses"), texts(reading));
    }

    @Test
    void a_link_taken_out_of_a_sentence_leaves_no_gap() {
        ActionItem item = read(
                "# Lamp out\n\n## Action items\n\n- Write down where fuses are ([#294](https://x.example/issues/294)).\n")
                .actionItems().getFirst();

        assertEquals("Write down where fuses are.", item.text());
        assertTrue(item.urls().contains("https://x.example/issues/294"));
    }

    @Test
    void braces_of_a_template_around_a_time_are_no_part_of_it() {
        assertEquals(List.of("2021-03-03T06:10", "2021-03-03T07:45"),
                times(read(
                        "---\ntitle: Lamp out\ndate: 2021-03-03\n---\n\n## Timeline (if relevant)\n\n### {{ 06:10 }}\n\nOut\n\n### {{ 07:45 }}\n\nOn\n")));
    }

    @Test
    void names_of_parts_may_say_how_long_the_part_is() {
        Reading reading = read("""
                Brief overview:
                The lamp was out for six hours.
                Incident Detailed Timeline (CET):
                01:00 : The fuse went
                07:47 : Ida Beispiel put in another
                Incident breakdown:
                Problem 1: The fuse went at 1:00am
                Nobody had looked at it.
                """);

        assertEquals("The lamp was out for six hours.", section(reading, Section.SUMMARY));
        assertEquals(List.of("01:00 CET", "07:47 CET"),
                reading.timeline().stream().map(entry -> entry.localTime() + " " + entry.zone()).toList());
        assertEquals("Problem 1: The fuse went at 1:00am Nobody had looked at it.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void remedial_actions_are_actions() {
        Reading reading = read("""
                Lamp out
                Incident Report for Harbour
                Postmortem

                Summary

                It was dark.

                REMEDIAL ACTIONS PLAN & NEXT STEPS

                  • Buy a fuse.

                  • Look at it.
                """);

        assertEquals(List.of("Buy a fuse.", "Look at it."), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void a_text_with_ticked_boxes_and_lines_for_headings_is_read_as_the_text_it_is() {
        Reading reading = read("""
                Post-mortem: the lamp went out on 14 March 2021
                Status: Resolved
                Duration: 1h 12m

                What happened
                It was dark.

                Timeline (CET)
                9:02 am  The fuse went
                10:14 am The lamp was on again

                Root cause
                Rust

                Follow-ups
                - [x] Oil the hinge
                - [ ] Buy a fuse
                """);

        assertEquals(Format.TEXT, reading.format());
        assertEquals("Post-mortem: the lamp went out on 14 March 2021", reading.title());
        assertEquals(List.of("2021-03-14T09:02:00+01:00", "2021-03-14T10:14:00+01:00"), Reports.times(reading));
        assertEquals("Rust", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Oil the hinge true", "Buy a fuse false"),
                reading.actionItems().stream().map(item -> item.text() + " " + item.done()).toList());
    }

    @Test
    void key_dates_are_the_timeline_and_take_day_and_zone_from_the_field_of_the_report() {
        Reading reading = read("""
                # HRB-4: Lamp out

                | | |
                |---|---|
                | **Reported at** | 2021-03-03 09:14 (UTC) |
                | **Duration** | 48m |

                ## Key dates

                - **09:14** – Reported by Ida Beispiel
                - **10:02** – Lamp on again
                """);

        assertEquals(List.of("2021-03-03T09:14:00Z", "2021-03-03T10:02:00Z"), Reports.times(reading));
        assertTrue(found(reading, "date-from-start"));
    }

    @Test
    void the_kind_of_paper_in_front_of_the_title_is_no_field() {
        assertEquals("Incident Postmortem: the lamp is out",
                read("Incident Postmortem: the lamp is out\nDate: 9 Jan 2021\nStatus: Final\nSummary\nIt was dark.\n").title());
    }
}
