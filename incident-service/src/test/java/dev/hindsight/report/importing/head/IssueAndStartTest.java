package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Fields that say when it began, and the issue above the cause of it. */
class IssueAndStartTest {

    @Test
    void the_issue_told_in_sentences_is_the_summary_where_no_other_stands() {
        Reading reading = read("""
                Lamp out
                Start of outage: 13 March 2021, 10:00
                End of outage: 13 March 2021, 10:40
                Systems affected: Lamp of the pier
                Issue
                The lamp of the pier was out for an hour, and the bell was silent.
                Cause
                The oil had frozen.
                """);

        assertEquals("The lamp of the pier was out for an hour, and the bell was silent.", section(reading, Section.SUMMARY));
        assertEquals("The oil had frozen.", section(reading, Section.ROOT_CAUSES));
        assertEquals("13 March 2021, 10:40", reading.fields().get("End of outage"));
        assertEquals(LocalDate.of(2021, 3, 13), reading.date());
    }

    @Test
    void a_ticket_or_a_few_words_are_no_summary_and_neither_is_an_issue_beside_one() {
        assertNull(read("Lamp out\n\nIssue: PIER-12\n\nCause\n\nThe oil had frozen.\n").sections().get(Section.SUMMARY));
        Reading reading = read(
                "Lamp out\n\nSummary\n\nThe lamp was out.\n\nIssue\n\nThe lamp of the pier was out for an hour.\n\n"
                        + "Cause\n\nThe oil had frozen.\n");
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
    }

    @Test
    void a_heading_with_a_colon_ends_a_list_of_times_above_all_parts_we_know() {
        Reading reading = read("""
                Outage of the lamp

                Events:

                3 March 2021

                10:00 UTC
                The oil freezes.

                10:20 UTC
                Bo rings Ida.

                10:40 UTC
                The lamp burns.

                Analysis:

                The can was never looked after.
                """);

        assertEquals(3, reading.timeline().size());
        assertEquals(List.of("Analysis"), reading.otherSections().stream().map(Passage::name).toList());
    }
}
