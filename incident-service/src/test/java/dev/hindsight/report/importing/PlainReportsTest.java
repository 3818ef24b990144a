package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports without markup in files that are named for it, and Markdown that holds pieces of HTML. */
class PlainReportsTest {

    private static Reading file(String text) {
        return ReportReader.read(Source.of(text.getBytes(StandardCharsets.UTF_8), null, "README.md"));
    }

    @Test
    void a_file_named_for_markdown_without_any_is_read_as_the_text_it_is() {
        Reading reading = file("""
                Postmortem: Lamp out on March 3, 2021

                Issue Summary:

                    Duration:
                        Start Time: March 3, 2021, 10:45 AM (UTC)

                    Impact:
                        No boat saw the lamp.

                Timeline:

                    10:45 AM (UTC): Lamp out
                        A boat rang.

                    11:05 AM (UTC): Keeper told

                Root Cause and Resolution:

                    A fuse blew and was changed.

                Corrective and Preventative Measures:

                    Tasks:

                        Fuse review:
                            Task: Count the fuses.
                            Deadline: March 22, 2021.

                        Lamp watch:
                            Task: Buy a second lamp.
                            Owner: Ida Beispiel

                Conclusion:
                All is well.
                """);

        assertEquals("Postmortem: Lamp out on March 3, 2021", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("No boat saw the lamp.", section(reading, Section.IMPACT));
        assertEquals(List.of("2021-03-03T10:45:00Z", "2021-03-03T11:05:00Z"), times(reading));
        assertEquals("A fuse blew and was changed.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Count the fuses.", "Buy a second lamp."),
                reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(LocalDate.of(2021, 3, 22), reading.actionItems().getFirst().due());
        assertEquals(null, reading.actionItems().getFirst().ownerName());
        assertEquals("Ida Beispiel", reading.actionItems().getLast().ownerName());
        assertEquals("Conclusion", reading.otherSections().getLast().name());
    }

    @Test
    void a_bullet_that_lost_its_line_is_an_entry() {
        Reading reading = file(
                "Issue Summary:\nDark.\nTimeline:\n- 10:45 AM: Lamp out. - 11:00 AM: Keeper told.\n- 11:30 AM: Lamp on\nRoot Cause and Resolution:\nA fuse\n");

        assertEquals(List.of("Lamp out.", "Keeper told.", "Lamp on"), texts(reading));
        assertEquals("A fuse", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_heading_right_below_a_picture_is_one_and_lines_about_the_start_give_day_and_zone() {
        Reading reading = file(
                "# Lamp out\n<img src=\"lamp.jpg\" alt=\"lamp\">\n## Summary\n\n### Duration\nStart Time: March 3, 2021, 10:30 AM (UTC)\nEnd Time: March 3, 2021, 11:30 AM (UTC)\n\n"
                        + "## Timeline\n- **10:30 AM:** Out\n- **11:30 AM:** On\n");

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("2021-03-03T10:30:00Z", "2021-03-03T11:30:00Z"), times(reading));
        assertTrue(section(reading, Section.SUMMARY).contains("Start Time"));
    }

    @Test
    void steps_in_bold_are_no_parts() {
        Reading reading = file(
                "# Lamp out\n\n## Summary\n\nDark.\n\n## How we looked\n\n1. **The lamp**:\n   - It was out.\n\n2. **The fix**:\n   - A fuse.\n\n## Impact\n\nNone\n");

        assertEquals(null, section(reading, Section.RESOLUTION));
        assertEquals("The lamp: It was out. The fix: A fuse.", reading.otherSections().getFirst().plain());
    }
}
