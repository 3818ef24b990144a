package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What stands around the entries and belongs to none of them, and signs that are no text. */
class EndOfEntriesTest {

    @Test
    void what_follows_the_list_of_entries_belongs_to_none_of_them() {
        Reading reading = read("""
                # Lamp out

                ## Timeline
                - Feb 28th 2023 **01:52** Lamp out
                - Feb 28th 2023 **01:54** Lamp seen
                - Feb 28th 2023 **02:30** Lamp on

                Shortly after we found out why.

                ```
                trim --wick
                ```

                All wicks:

                - north
                - south

                Then all was well.
                """);

        assertEquals(List.of("Lamp out", "Lamp seen", "Lamp on"), texts(reading));
        assertTrue(String.join("\n", reading.notPlaced()).contains("trim --wick"));
    }

    @Test
    void a_line_that_wraps_below_a_deeper_bullet_belongs_to_that_bullet() {
        Reading reading = read("""
                The lamp was out
                Date: 2016-04-27
                Participating people:
                 - ida

                Summary:

                The lamp was out.

                Lessons learned:
                - what went well:
                  - people told the keeper quickly

                - when we were lucky
                  - the oil came back
                  - it was a calm night with nobody near the rocks (just
                one gull)

                - what went bad
                  - no second lamp
                """);

        assertEquals(day("2016-04-27"), reading.date());
        assertEquals("- ida", reading.fields().get("Participating people"));
        assertEquals("people told the keeper quickly", section(reading, Section.WENT_WELL));
        assertEquals("the oil came back it was a calm night with nobody near the rocks (just one gull)",
                section(reading, Section.GOT_LUCKY));
        assertEquals("no second lamp", section(reading, Section.WENT_WRONG));
    }

    @Test
    void a_heading_alone_behind_a_timeline_is_no_part_of_its_last_entry() {
        Reading reading = read("""
                Incidents/2019-03-28 lamp

                From Lampwiki

                Timeline

                All times in UTC.

                  • 2019-03-27 16:44 lamp dim
                  • 2019-03-28 12:02 lamp on OUTAGE ENDS

                Conclusions

                What went well?

                  • Quick eyes

                Actionables

                  • Change the wick (bug T219450)
                """);

        assertEquals("lamp on OUTAGE ENDS", texts(reading).getLast());
        assertEquals("Quick eyes", section(reading, Section.WENT_WELL));
        assertEquals(List.of("T219450"), reading.actionItems().getFirst().ticketKeys());
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void labels_that_end_with_a_colon_are_no_title_and_end_the_timeline() {
        Reading reading = read(
                "Type of Event:\nS1: Lamp out\nRoot Cause:\nRust\nTimeline:\nAll times listed in UTC\n10:00 - Out\n"
                        + "11:00 - On\nTotal Duration of Event:\n1 hour\nPreventive Action:\nOil it\n");

        assertNull(reading.title());
        assertEquals(List.of("Out", "On"), texts(reading));
        assertEquals("1 hour", reading.fields().get("Total Duration of Event"));
        assertEquals("Rust", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_line_of_a_log_in_brackets_begins_no_entry() {
        Reading reading = read("# 3 March 2021 Lamp out\n\n## Timeline (UTC)\n\n- 10:00 The log says\n  ```\n"
                + "  [W 2021-03-03 09:38:35.506 Lamp wick:7] No oil\n  ```\n- 10:26-10:?? Mended\n");

        assertEquals(2, reading.timeline().size());
        assertEquals("Mended", reading.timeline().getLast().text());
    }

    @Test
    void a_picture_belongs_to_its_entry() {
        Reading reading = read(
                "# 3 March 2021 Lamp out\n\n## Timeline (UTC)\n\n### 10:00\n\nout\n\n![](https://example.com/lamp.png)\n\n"
                        + "### 11:00 onwards\n\non\n");

        assertEquals(List.of("https://example.com/lamp.png"), reading.timeline().getFirst().urls());
        assertEquals(List.of("out", "on"), texts(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"08:25hrs Lamp out;08:25", "approx 9ish Lamp out;09:00", "🚨 09:40 Lamp out;09:40",
            ":rotating_light: 09:40 Lamp out;09:40", "✅ 09:45 – Lamp out;09:45", "10:45~ Lamp out;10:45",
            "14:15 UTC~ish - Lamp out;14:15", "10:30 UTC / 11:30 CET Lamp out;10:30", "12:48 (4:48 PST): Lamp out;12:48"})
    void marks_around_a_time_are_no_part_of_the_text(String line, String time) {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • " + line);

        assertEquals(List.of("2021-03-03T" + time + ":00Z"), times(reading));
        assertEquals(List.of("Lamp out"), texts(reading));
    }

    @Test
    void a_sign_behind_the_time_stays_with_the_text() {
        assertEquals(List.of(":white_check_mark: Lamp on"),
                texts(timeline("3 March 2021", "Times in UTC", "  • 03:30 PM UTC :white_check_mark: Lamp on")));
    }

    @Test
    void a_question_mark_alone_is_no_entry() {
        Reading reading = read(
                "Date | Mar 3, 2021 |\nStatus | Done |\nTimeline\n?\n10:00 - Out\n11:00 - On\nRoot Cause(s)\nRust\n");

        assertEquals(List.of("Out", "On"), texts(reading));
    }

    @Test
    void lines_that_nearly_all_open_with_a_time_need_no_dash() {
        Reading reading = read("Date\t3 March 2021\nStatus\tDone\nTimeline\t10:00 out\n10:20 seen by\na gull\n11:00 on\n"
                + "Root Cause(s)\tRust\nAction Items\tOwner\tStatus\nGrease it\tBo Muster\tDone\n");

        assertEquals(List.of("out", "seen by a gull", "on"), texts(reading));
        assertEquals(List.of("Grease it"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals("Bo Muster", reading.actionItems().getFirst().ownerName());
    }

    @Test
    void a_time_further_out_than_the_points_below_an_entry_opens_the_next() {
        Reading reading = read("Lamp out\n\nDate: 3 March 2021\n\nTimeline (UTC)\n10:00  Lamp out\n10:20  Keepers look\n"
                + "       - no oil\n       - no wick\n10:40  oil bought\n\nRoot cause\nRust\n");

        assertEquals(List.of("Lamp out", "Keepers look no oil no wick", "oil bought"), texts(reading));
    }

    @Test
    void a_time_right_below_a_point_that_has_one_goes_on_with_it() {
        assertEquals(List.of("Lamp out, seen at 10:05 by a gull", "Lamp on"),
                texts(read("Date\n\n3 March 2021\n\n\nTimeline\n\n"
                        + "  • 10:00 Lamp out, seen at\n10:05\nby a gull\n\n  • 10:20 Lamp on\n\n\nRoot Cause(s)\n\nRust\n")));
    }
}
