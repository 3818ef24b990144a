package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;

/** A day and time begin an entry, unless a machine wrote them in what somebody quotes. */
class WhereEntriesBeginTest {

    private static final String BOX = "<ac:layout><ac:layout-section><ac:layout-cell><h1>2023-06-19 Lamp out</h1><h2>Timeline</h2>"
            + "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>%s</p></ac:rich-text-body></ac:structured-macro>";
    private static final String ENTRIES = "<ac:structured-macro ac:name=\"expand\"><ac:rich-text-body>"
            + "<p><strong>16:48</strong> Lamp out</p><p><strong>17:02</strong> Bo sees it<br /><strong>17:05</strong> Ida told</p>"
            + "<p><strong>13:05 UTC</strong> The maker answers</p><p><strong>23:40</strong> Lamp lit</p>"
            + "<p><strong>00:25</strong> All boats in</p></ac:rich-text-body></ac:structured-macro>";

    @Test
    void what_a_log_says_of_the_time_begins_no_entry() {
        Reading reading = timeline("3 March 2021", "Times in UTC",
                "3 Mar 2021 10:05:02 - The lamp service reports 2021-03-03 10:05:02.773 WARN 1 --- wick.dry : No oil",
                "3 Mar 2021 10:09 - Seen");

        assertEquals(List.of("The lamp service reports 2021-03-03 10:05:02.773 WARN 1 --- wick.dry : No oil", "Seen"),
                texts(reading));
    }

    @Test
    void parts_of_a_second_are_kept() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "10:05:02.77 - Lamp out",
                "10:05:03,123456789 - Bell rings", "10:05:04 - Seen");

        assertEquals(List.of("2021-03-03T10:05:02.77Z", "2021-03-03T10:05:03.123456Z", "2021-03-03T10:05:04Z"),
                times(reading));
    }

    @Test
    void a_day_and_time_behind_an_aside_between_dashes_begin_an_entry() {
        Reading reading = Reports.read("""
                Lamp out
                Date | 3 March 2021 |
                Authors | Ida Beispiel |
                Status | Done |
                Timeline
                Mar 3, 2021: 17:06 UTC: Everybody is told that the lamp is on.
                – meanwhile another lamp went out –
                Mar 5, 2021: 16:45 UTC: The other lamp is on as well.
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("Everybody is told that the lamp is on. meanwhile another lamp went out",
                "The other lamp is on as well."), texts(reading));
    }

    @Test
    void what_is_glued_to_its_time_is_kept_once() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • : 10:05 Lamp out",
                "  • : 10:07bellows burst and nobody saw it", "  • : 10:09 Lamp on");

        assertEquals(List.of("Lamp out", "bellows burst and nobody saw it", "Lamp on"), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void of_bullets_that_lost_their_days_each_is_an_entry() {
        Reading reading = timeline("3 March 2021", "  • - The old wick was thrown away", "  • to Nobody looks at the lamp",
                "  • 10:05 UTC - Lamp out", "  • 10:07 UTC A bell rings", "  • 10:09 UTC - Lamp on");

        assertEquals(List.of("The old wick was thrown away", "to Nobody looks at the lamp", "Lamp out", "A bell rings",
                "Lamp on"), texts(reading));
    }

    @Test
    void times_in_bold_are_in_the_zone_of_the_box_above_them_and_one_in_another_zone_turns_no_day() {
        Reading reading = read(BOX.formatted("AEST unless otherwise stated") + ENTRIES);

        assertEquals(List.of("Lamp out", "Bo sees it", "Ida told", "The maker answers", "Lamp lit", "All boats in"),
                texts(reading));
        assertEquals(List.of("2023-06-19T16:48:00+10:00", "2023-06-19T17:02:00+10:00", "2023-06-19T17:05:00+10:00",
                "2023-06-19T13:05:00Z", "2023-06-19T23:40:00+10:00", "2023-06-20T00:25:00+10:00"), times(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eat, unless you did", "WEST unless otherwise stated", "Jst the pier"})
    void words_that_only_look_like_a_zone_above_the_entries_state_none_and_are_kept(String words) {
        Reading reading = read(BOX.formatted(words) + ENTRIES);

        assertEquals("2023-06-19T16:48", times(reading).getFirst());
        assertEquals(List.of(words), reading.notPlaced());
    }

    @Test
    void the_number_of_a_version_is_no_time() {
        Reading reading = timeline("3 March 2021", "10:25 UTC — We go on with the rules of v1.13, and v1.14.1 is tagged.",
                "10:50 UTC — All is well.");
        assertEquals(List.of("2021-03-03T10:25:00Z", "2021-03-03T10:50:00Z"), times(reading));
    }

    @Test
    void what_somebody_reads_between_a_colon_and_a_comma_begins_no_entry() {
        Reading reading = timeline("3 March 2021", "Times in UTC",
                "10:05 Ida looks at the clock of the tower: 09:58, hands bent",
                "10:09 - Lamp on");

        assertEquals(List.of("Ida looks at the clock of the tower: 09:58, hands bent", "Lamp on"), texts(reading));
    }
}
