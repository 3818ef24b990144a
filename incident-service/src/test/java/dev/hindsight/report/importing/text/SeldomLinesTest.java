package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.ReportReader;
import dev.hindsight.report.importing.Section;
import dev.hindsight.report.importing.Source;

/** Lines of a dump, and parts of a page, that are seldom seen. */
class SeldomLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-8"})
    void a_mark_at_the_beginning_tells_how_the_letters_are_written(String name) {
        byte[] bytes = "\uFEFF# Lämp out\n\n## Summary\n\nDark.\n".getBytes(Charset.forName(name));

        assertEquals("Lämp out", ReportReader.read(Source.of(bytes, null, null)).title());
        assertEquals("Lämp out",
                ReportReader.read(Source.of("# Lämp out\n".getBytes(StandardCharsets.ISO_8859_1), null, null)).title());
    }

    @Test
    void a_step_to_the_next_version_on_a_line_of_its_own_tells_that_this_one_is_old() {
        Reading reading = read(
                "Lamp out\n\n« Previous\n\nVersion 4\n\nNext »\n\nDate\n\n2024-03-28\n\nRoot Cause(s)\n\nRust\n");

        assertEquals(4, reading.page().version());
        assertEquals(false, reading.page().current());
        assertTrue(found(reading, "old-version"));
        assertEquals(day("2024-03-28"), reading.date());
    }

    @Test
    void a_number_alone_on_its_line_stays() {
        assertEquals("12. Rust",
                section(read("Lamp out\n\nSummary\n\nDark\n\nRoot Cause(s)\n\n12.\n\nRust\n"), Section.ROOT_CAUSES));
    }

    @Test
    void a_label_that_names_no_part_stays_in_a_text_without_line_ends() {
        Reading reading = read(
                "Keeper on duty: Bo Muster was there and saw nothing at all. Root cause: Rust on the fuse, which nobody had looked at since winter. "
                        + "Resolution: * A new fuse was put in * The glass was cleaned. "
                        + "It was dark for a long time. ".repeat(12));

        assertTrue(reading.toString().contains("Keeper on duty: Bo Muster was there and saw nothing at all."));
        assertEquals("Rust on the fuse, which nobody had looked at since winter.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void far_more_authors_than_a_report_has_are_kept_as_they_are_written() {
        String all = "Ida Beispiel and ".repeat(300).strip();

        assertEquals(List.of(all), names(read("Authors\n\n" + all + "\n\n\nSummary\n\nDark\n")));
    }

    @Test
    void code_in_a_point_that_nothing_closes_ends_with_the_text() {
        assertEquals("The keeper ran lamp --on # twice",
                section(read("# Lamp out\n\n## Summary\n\n- The keeper ran\n  ```\n  lamp --on\n  # twice\n"),
                        Section.SUMMARY));
    }

    @Test
    void a_day_whose_month_is_left_open_and_one_no_calendar_has_give_no_day() {
        Reading open = timeline("3 March 2021", "Times in UTC", "  • 2021-MM-DD 10:00 - lamp out");
        Reading wrong = timeline("3 March 2021", "Times in UTC", "  • 31 February 2021 10:00 - lamp out");

        assertNull(open.timeline().getFirst().at());
        assertTrue(found(open, "day-incomplete", "timeline[0]"));
        assertNull(wrong.timeline().getFirst().at());
        assertTrue(wrong.findings().stream().anyMatch(finding -> finding.code().equals("date-mistyped")
                && finding.message().startsWith("No calendar has this day")));
    }

    @Test
    void states_with_their_times_as_parts_of_a_page_are_its_timeline_and_the_parts_between_stay() {
        Reading reading = read("# Lamp out\n\n## Investigating 2024-03-04 9:27\n\nDark.\n\n## Root cause\n\nRust.\n\n"
                + "## Resolved 2024-03-04 10:10\n\nLit.\n\n## Impact\n\nTwo boats.\n");

        assertEquals(List.of("2024-03-04T09:27", "2024-03-04T10:10"), times(reading));
        assertEquals("Rust.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Two boats.", section(reading, Section.IMPACT));
    }

    @Test
    void a_table_of_times_below_another_name_is_the_timeline() {
        Reading reading = read("# Lamp out\n\n## Narrative\n\n| Time | What |\n|---|---|\n| 2024-03-28 10:00 | Lamp out |\n"
                + "| 2024-03-28 10:10 | Keeper told |\n| 2024-03-28 10:20 | Boats told |\n");

        assertEquals(List.of("Lamp out", "Keeper told", "Boats told"), texts(reading));
    }

    @Test
    void whoever_reported_it_is_no_author_where_somebody_is_said_to_have_written_it() {
        Reading reading = read("# Lamp out\n\n**Reported by:** Bo Muster\n\n**Author:** Ida Beispiel\n\n## Summary\n\nDark.\n");

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Bo Muster", reading.fields().get("Reported by"));
    }

    @Test
    void updates_below_blank_lines_keep_their_title_and_a_state_far_below_the_name_of_the_page_is_none() {
        String head = "\n\nLamp out at the north tower\n\nIncident Report for North Tower\n\n";
        Reading updates = read(
                head + "Resolved\n\nThe lamp burns.\n\nMar 28, 2024 - 11:00 UTC\n\nInvestigating\n\nThe lamp is out.\n\n"
                        + "Mar 28, 2024 - 10:00 UTC\n");
        Reading one = read(head + "The tower tells:\n\nResolved\n\nThe lamp burns.\n\nPosted Mar 28, 2024 - 11:00 UTC\n");

        assertEquals("Lamp out at the north tower", updates.title());
        assertEquals("Resolved", updates.status().written());
        assertNull(one.status());
    }

    @Test
    void what_prevents_it_next_time_is_a_group_of_the_action_items_above_it_whatever_stands_between() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n- Buy oil\n\n### Impact\n\nTwo boats.\n\n"
                + "### How to prevent it\n\n- Wax the floor\n");

        assertEquals(List.of("Buy oil", "Wax the floor"), actionTexts(reading));
        assertEquals("Two boats.", section(reading, Section.IMPACT));
    }

    @Test
    void names_of_groups_that_also_name_parts_stay_among_the_action_items() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n**Mitigation**\n\n- Buy oil\n\n**Detection**\n\n- Ring a bell\n\n"
                        + "**Resolution:**\n\n- Wax the floor\n");

        assertEquals(List.of("Buy oil", "Ring a bell", "Wax the floor"), actionTexts(reading));
    }

    @Test
    void a_mail_may_name_its_zone_once_more_behind_the_moment_it_was_sent() {
        Reading reading = read("Subject: Lamp out\nFrom: Ida Beispiel\nDate: Thu, 28 Mar 2024 10:00:00 +0000 (UTC)\n\n"
                + "The lamp at the north tower was out for an hour, and nobody saw it before the boats came home.\n\n"
                + "Root cause\n\nRust\n");

        assertEquals(day("2024-03-28"), reading.date());
        assertTrue(section(reading, Section.SUMMARY).startsWith("The lamp at the north tower was out for an hour"));
    }

    @Test
    void facts_on_one_line_of_markdown_need_no_bold() {
        Reading reading = read("# Lamp out\n\nDate: 2024-03-28 Author: Ida Beispiel Status: Resolved\n\n## Summary\n\nDark.\n");

        assertEquals(day("2024-03-28"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Resolved", reading.status().written());
    }

    @Test
    void fields_ahead_of_a_page_that_nothing_closes_are_its_text() {
        Reading reading = read("---\n\n# Lamp out\n\nSummary: Two boats rang\n\n# Root cause\n\n- Cause: Rust\n");

        assertEquals("Two boats rang", section(reading, Section.SUMMARY));
        assertTrue(reading.toString().contains("Rust"));
    }
}
