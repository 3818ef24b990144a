package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.ReportReader;
import dev.hindsight.report.importing.Section;
import dev.hindsight.report.importing.Source;

/** Version, fields and people at the head of a page. */
class HeadTest {

    @Test
    void the_name_of_a_role_or_a_fact_above_all_parts_is_no_title() {
        Reading reading = read("## Incident DRI\n\n@ida\n\n## Summary\n\nDark.\n\n## Impact\n\nNone\n");

        assertNull(reading.title());
        assertTrue(found(reading, "title-missing", "title"));
        assertEquals("@ida", reading.otherSections().getFirst().plain());
    }

    @Test
    void a_first_line_in_bold_is_a_title_and_the_kind_of_paper_is_none_where_a_field_gives_one() {
        assertEquals("Incident report – Lamp out",
                read("**Incident report – Lamp out**\n\n*Status:* Done\n\n**Impact**\n\nDark\n").title());
        assertEquals("Lamp out", read("# Incident Report\n\n**Incident title:** Lamp out\n\n## Impact\n\nDark\n").title());
        assertEquals("Incident Report", read("# Incident Report\n\n**Incident title:**\n\n## Impact\n\nDark\n").title());
    }

    @ParameterizedTest
    @CsvSource({"« Previous Version 4 Next »,4,false,true", "Version 1 Next »,1,false,true", "Version 1 Current »,1,true,false",
            "« Previous Version 9 Current,9,true,false"})
    void the_line_below_the_banner_says_which_version_it_is(String line, int version, boolean current, boolean old) {
        Reading reading = read(
                "You are viewing an old version of this page. View the current version.\n\n" + line + "\n\nStatus\n\nDone\n");

        assertEquals(version, reading.page().version());
        assertEquals(current, reading.page().current());
        assertEquals(old, found(reading, "old-version", "document"));
    }

    @Test
    void the_next_label_is_never_the_value_of_an_empty_field() {
        Reading reading = read("sDate\n\nAuthors\n\nIda Beispiel\n\nStatus\n\nDone\n\nSummary\n\nImpact\n\nDark\n");

        assertNull(reading.date());
        assertEquals("", section(reading, Section.SUMMARY));
        assertEquals("Dark", section(reading, Section.IMPACT));
        assertTrue(found(reading, "section-empty", "sections.summary"));
        assertTrue(found(reading, "date-missing", "date"));
        assertTrue(found(reading, "title-missing", "title"));
    }

    @Test
    void a_label_may_be_glued_to_its_value() {
        Reading reading = read(
                "Lamp out\n\nDateMar 3, 2021\nAuthorsIda Beispiel\nStatusDone\nImpactDark at night\n\nTrigger\n\nRust\n");

        assertEquals("2021-03-03", String.valueOf(reading.date()));
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Dark at night", section(reading, Section.IMPACT));
    }

    @Test
    void a_table_of_contents_is_no_row_of_empty_sections() {
        Reading reading = read(
                "Lamp out\n\nStatus\n\nDone\n\n  • Trigger\n\n  • Resolution\n\nTrigger\n\nRust\n\n\nResolution\n\nOil\n");

        assertEquals("Rust", section(reading, Section.TRIGGER));
        assertFalse(found(reading, "section-empty"));
    }

    @Test
    void empty_parts_above_a_table_whose_cells_are_called_as_they_are_stay_parts() {
        String parts = "Lamp out\n\nStatus\n\nDone\n\nTrigger\n\nRust\n\nResolution\n\nDetection\n\nAction Items\n\n";
        Reading reading = read(parts + "Action Item\n\nType\n\nOwner\n\nBuy oil\n\nMitigation\n\n@Ida Beispiel\n\n"
                + "Trim the wick\n\nDetection\n\n@Bo Muster\n\nLessons Learned\n\nOil burns.\n");
        Reading contents = read(parts + "Resolution\n\nOil\n\nDetection\n\nA gull cried\n\nAction Items\n\n• Buy oil\n");

        assertEquals("", section(reading, Section.RESOLUTION));
        assertEquals("", section(reading, Section.DETECTION));
        assertEquals(2, reading.actionItems().size());
        assertEquals("Oil", section(contents, Section.RESOLUTION));
        assertFalse(found(contents, "section-empty"));
    }

    @Test
    void furniture_is_no_content_and_what_is_glued_to_it_belongs_elsewhere() {
        Reading reading = read(
                "Lamp out\n\nStatus\n\nDone\n\n\nLessons Learned\n\n  • Oil\n\n  • No labels2021-04-01 Gull on the lamp\n\nSee also:\n"
                        + "Another page\n\n2 Comments\n\nPip Pretend\n10:15 nice\n\nAdd Comment\n");

        assertEquals("Oil", section(reading, Section.LESSONS));
        assertTrue(found(reading, "foreign-text", "labels"));
        assertEquals(List.of(), reading.page().labels());
        assertNull(reading.date());
    }

    @Test
    void front_matter_gives_fields_and_labels() {
        Reading reading = read(
                "---\ntitle: Lamp out\ndate: 2021-03-03\nauthors: [Ida Beispiel, \"Tom Muster\"]\ntags:\n- light\n- night\n"
                        + "room: tower\n---\n\n## Impact\n\nDark\n");

        assertEquals("Lamp out", reading.title());
        assertEquals("2021-03-03", String.valueOf(reading.date()));
        assertEquals(List.of("Ida Beispiel", "Tom Muster"), names(reading));
        assertEquals(List.of("light", "night"), reading.page().labels());
        assertEquals("tower", reading.fields().get("room"));
    }

    @Test
    void marks_at_the_head_of_the_file_and_foreign_line_ends_change_nothing() {
        byte[] bytes = "\ufeffLamp out\r\n\r\nStatus\r\n\r\nDone\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        Reading reading = ReportReader.read(Source.of(bytes, "text/plain", "lamp.txt"));

        assertEquals("Lamp out", reading.title());
        assertEquals("Done", reading.status().written());
    }

    @Test
    void what_stands_below_the_labels_at_the_end_opens_another_page() {
        String page = "Lamp out\n\nStatus\n\nDone\n\n\nLessons Learned\n\n  • Oil\n\n  • No labels\n\n";
        Reading reading = read(page + "2021-04-01 Gull on the lamp\n");

        assertEquals("Oil", section(reading, Section.LESSONS));
        assertTrue(found(reading, "foreign-text", "labels"));
        assertFalse(found(read(page), "foreign-text"));
        assertFalse(found(read(page + "Trigger\n\nA gull\n"), "foreign-text"));
    }
}
