package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Boxes of Markdown, which are quotations with a mark. */
class AlertsTest {

    @Test
    void the_zone_in_a_box_above_the_entries_is_theirs() {
        assertEquals(List.of("2024-03-04T10:00:00+01:00", "2024-03-04T11:00:00+01:00"), times(plain("""
                # Lamp out

                Date: 2024-03-04

                ## Timeline

                > [!NOTE]
                > All times in CET.

                - 10:00 - Lamp out
                - 11:00 - Lamp lit
                """)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '> [!NOTE]\n> The **lamp** was out.'      | The lamp was out.
            '> [!info]- The lamp\n> was out.'         | The lamp was out.
            '> [!WARNING]\n>\n> The lamp was out.'    | The lamp was out.
            '> [LMP-1]\n> The lamp was out.'          | [LMP-1] The lamp was out.
            '> The lamp [!] was out.'                 | The lamp [!] was out.
            """)
    void the_mark_is_none_of_its_words(String quotation, String words) {
        Reading reading = plain("# Lamp out\n\n## Summary\n\n" + quotation.replace("\\n", "\n") + "\n");

        assertEquals(words, section(reading, Section.SUMMARY));
        assertFalse(found(reading, "placeholder-text"));
    }
}
