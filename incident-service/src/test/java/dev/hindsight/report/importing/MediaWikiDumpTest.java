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

/** Pages of wikis that dumps print without their headings, with what the wiki says around them. */
class MediaWikiDumpTest {

    @Test
    void what_the_wiki_says_of_the_page_is_no_title_and_no_text() {
        Reading reading = read("""
                You are browsing a read-only backup copy of Pier Wiki. The live site can be found at

                Incidents/2019-12-04 Lamp

                From Pier Wiki
                < Incidents
                Revision as of 17:47, 8 April 2022 by Ida (talk | contribs)
                (diff) ← Older revision | Latest revision (diff) | Newer revision → (diff)
                Jump to: navigation, search

                Summary

                The lamp was out.
                """);

        assertEquals("Incidents/2019-12-04 Lamp", reading.title());
        assertEquals(day("2019-12-04"), reading.date());
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_page_of_another_kind_may_open_with_from() {
        Reading reading = read("From Dusk Till Dawn: the lamp was out\n\nSummary\n\nDark.\n");

        assertEquals("From Dusk Till Dawn: the lamp was out", reading.title());
    }

    @Test
    void the_zone_of_the_times_above_a_list_of_them_opens_a_timeline_that_lost_its_heading() {
        Reading reading = read("""
                2021-03-03 Lamp out

                Impact

                No boat came home.


                All times in UTC.

                  • 10:00 Lamp out
                  • 10:20 Bo rings a bell

                Root cause

                Rust.
                """);

        assertEquals(List.of("Lamp out", "Bo rings a bell"), texts(reading));
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z"), times(reading));
        assertEquals("No boat came home.", section(reading, Section.IMPACT));
    }

    @Test
    void a_column_of_times_alone_opens_a_timeline_of_glued_cells_and_its_total_ends_it() {
        Reading reading = read("""
                Incident description

                The lamp was out.

                Incident severity: HIGH

                Data loss: NO


                Time (UTC)
                3 March 2021 10:00Lamp out
                3 March 2021 10:20

                Bo rings a bell

                3 March 2021 11:00Lamp on

                Total downtime : 1h

                Details of the solution

                A new wick.

                Future mitigation

                Buy wicks
                """);

        assertEquals(List.of("Lamp out", "Bo rings a bell", "Lamp on"), texts(reading));
        assertEquals("HIGH", reading.fields().get("Incident severity"));
        assertEquals("NO", reading.fields().get("Data loss"));
        assertEquals("1h", reading.fields().get("Total downtime"));
        assertEquals("A new wick.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Buy wicks"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void what_the_title_names_a_page_after_is_its_day() {
        assertEquals(day("2015-04-08"), read("Pier Incident 20150408 lamp out\n\nSummary\n\nDark.\n").date());
        assertEquals(null, read("Lamp out since 20150408 twice\n\nSummary\n\nDark.\n").date());
    }

    @Test
    void prose_below_the_word_of_a_state_is_the_summary() {
        Reading reading = read("""
                Lamp out on the pier

                document status: draft

                The incident left the lamp dark for all boats of the pier.


                Timeline

                  • 10:00 Lamp out
                """);

        assertEquals("draft", String.valueOf(reading.status() == null ? null : reading.status().written()));
        assertEquals("The incident left the lamp dark for all boats of the pier.", section(reading, Section.SUMMARY));
    }

    @Test
    void what_stands_below_the_authors_on_their_line_is_nobody() {
        Reading reading = read("""
                Lamp out
                Status: Closed
                Summary: The lamp was out.
                Report date: 2021-03-04
                Reported by: Ida Beispiel, Bo Muster
                Related URLs None
                Incident details:
                Lamp 67 is part of the north pier, and of no other.
                It was lit again.
                """);

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Incident details", reading.otherSections().getFirst().name());
        assertEquals(List.of("Related URLs None"), reading.notPlaced());
    }

    @Test
    void what_to_write_about_is_no_answer() {
        Reading reading = read("""
                Lamp out

                Summary

                Provide a summary of the incident:

                  • The lamp was out.

                Impact

                Provide any relevant numbers that may be relevant:

                  • Two boats.
                """);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("Two boats.", section(reading, Section.IMPACT));
        assertTrue(found(reading, "placeholder-text", "sections.summary"));
    }

    @Test
    void what_stands_apart_below_a_list_of_times_is_no_words_of_the_last() {
        Reading points = read("""
                2021-03-03 Lamp out

                Summary

                Dark.

                Timeline

                All times in UTC.

                  • 10:00 Lamp out
                  • 10:20 Lamp on


                  • Ida: the wick was short, so the oil ran dry
                """);
        Reading line = read("""
                2021-03-03 Lamp out

                Timeline

                  • 10:00 Lamp out

                Boats told by the bell.

                  • 10:20 Lamp on
                  • 10:30 Boats home

                Graph: light of the pier

                Impact

                Dark.
                """);

        assertEquals(List.of("Lamp out", "Lamp on"), texts(points));
        assertEquals(List.of("Ida: the wick was short, so the oil ran dry"), points.notPlaced());
        assertEquals(List.of("Lamp out Boats told by the bell.", "Lamp on", "Boats home"), texts(line));
        assertEquals(List.of("Graph: light of the pier"), line.notPlaced());
    }

    @Test
    void rows_of_two_labels_with_their_values_are_facts_and_the_part_around_goes_on_below_them() {
        Reading reading = read("""
                Incidents/2021-03-03 lamp
                document status: draft
                Summary
                Incident ID | lamp of the pier | Start | 2021-03-03 10:00 |
                ---|---|---|---|
                Task | L12 | End | 2021-03-03 11:00 |
                Impact | No boat came home. |
                The lamp was out for an hour.
                Timeline
                All times in UTC.
                - 10:00 Lamp out
                - 11:00 Lamp on
                """);

        assertEquals("The lamp was out for an hour.", section(reading, Section.SUMMARY));
        assertEquals("No boat came home.", section(reading, Section.IMPACT));
        assertEquals("lamp of the pier", reading.fields().get("Incident ID"));
        assertEquals("2021-03-03 11:00", reading.fields().get("End"));
        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
    }

    @Test
    void a_hint_to_the_writer_may_name_the_zone_of_the_times() {
        Reading reading = read("""
                Incidents/2021-03-03 lamp

                Timeline

                Write down what was seen from first to last. Time should be in hours and minutes of the UTC timezone.

                  • 10:00 Bo: sees no light
                  • 10:20 Ida: lights a candle
                """);

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z"), times(reading));
    }

    @Test
    void questions_and_advice_around_a_hint_speak_to_the_writer_too() {
        Reading reading = read("""
                Lamp out

                Summary

                This is a short (one paragraph) account of what happened. While keeping it short, try to avoid names. Please leave out secrets.

                The lamp was out.

                Impact

                Who was affected and how? How many boats were lost? Be as specific as you can.

                Detection

                Write how the darkness was first noticed. Did a bell ring?

                Did the right bell ring? Was it loud?

                Ida looked up. Was it dark? It was.
                """);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("", section(reading, Section.IMPACT));
        assertEquals("Ida looked up. Was it dark? It was.", section(reading, Section.DETECTION));
    }
}
