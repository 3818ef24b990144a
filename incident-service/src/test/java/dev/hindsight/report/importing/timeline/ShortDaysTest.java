package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** Days without their year, spans of days, and times that leave a little open. */
class ShortDaysTest {

    private static final String HEAD = "# Lamp out\n\nDate: 2021-07-20\n\n## Timeline (UTC)\n\n";
    private static final String TABLE = HEAD + "| When | What |\n|---|---|\n| 2021-07-19 | Bought |\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20.07., 11:00|2021-07-20T11:00:00Z", "20.07. 11:00|2021-07-20T11:00:00Z",
            "21.07.|2021-07-21", "22/jul 23:00|2021-07-22T23:00:00Z", "22/dez ~23:00|2021-12-22T23:00:00Z",
            "22/07 ~10:00|2021-07-22T10:00:00Z", "22/jul ~01:1x|2021-07-22T01:10:00Z", "03:12:1x|2021-07-20T03:12:00Z"})
    void a_day_may_leave_out_its_year_and_a_time_its_last_digit(String time, String meant) {
        assertEquals(List.of(meant), times(read(HEAD + "- **" + time + "** — Dark\n")));
        assertEquals(meant, times(read(TABLE.replace("07-19", "07-20") + "| " + time + " | Dark |\n")).getLast());
    }

    @Test
    void a_time_without_its_last_digit_is_a_rough_one() {
        List<Entry> entries = read(HEAD + "- 10:1x Dark\n- 10:30:4x Lit\n- 11:xx Oiled\n").timeline();

        assertEquals(List.of(true, true, false), entries.stream().map(Entry::approximate).toList());
        assertEquals(List.of("Dark", "Lit", "Oiled"), entries.stream().map(Entry::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7/20 ～ 7/24", "7/20 - 7/24", "7/20–7/24"})
    void a_cell_may_be_a_span_of_such_days(String span) {
        Entry last = read(TABLE + "| " + span + " | Dark |\n").timeline().getLast();

        assertEquals("2021-07-20", String.valueOf(last.at()));
        assertEquals("2021-07-24", String.valueOf(last.until().day()));
    }

    @Test
    void a_span_of_whole_days_needs_no_sign_behind_it() {
        Reading reading = read(
                HEAD + "- **2021-07-02 08:09**: Lit\n- **2021-07-03** to **2021-07-05** All was fine. Bo slept.\n"
                        + "- **2021-07-05 13:57**: Dark\n");

        assertEquals(List.of("2021-07-02T08:09:00Z", "2021-07-03", "2021-07-05T13:57:00Z"), times(reading));
        assertEquals("2021-07-05", String.valueOf(reading.timeline().get(1).until().day()));
        assertEquals(List.of("Lit", "All was fine. Bo slept.", "Dark"), texts(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2 - 3/4 of the oil was gone", "2.1. is the lamp's version", "1/sec is the rate",
            "(20.07.) as told"})
    void numbers_of_other_things_are_no_days(String words) {
        Reading reading = read(HEAD + "- 10:00 Dark\n- " + words + "\n- 11:00 Lit\n");

        assertEquals(List.of("2021-07-20T10:00:00Z", "2021-07-20T11:00:00Z"), times(reading));
        assertEquals("Dark " + words, texts(reading).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-19 sen kväll", "2021-07-19 late evening", "19.07., abends", "2021-07-19 am späten Abend",
            "2021-07-19 laat in de avond"})
    void a_part_of_the_day_belongs_to_its_time_in_a_cell(String time) {
        Reading reading = read(TABLE + "| " + time + " | Dark |\n");

        assertEquals("2021-07-19", times(reading).getLast());
        assertEquals("Dark", texts(reading).getLast());
    }

    @Test
    void so_it_does_in_square_brackets_where_others_have_their_times() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n#### [2021-07-19]\n[18:27] Dark\n#### [2021-07-20]\n"
                + "[The morning] Bo lights it\n");

        assertEquals(List.of("2021-07-19T18:27", "2021-07-20"), times(reading));
        assertEquals(List.of("Dark", "Bo lights it"), texts(reading));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.code().equals("time-imprecise")));
    }

    @Test
    void a_part_of_the_day_in_a_sentence_is_none_of_its_time() {
        assertEquals(List.of("Dark until Bo came. Abends sang er.", "Lit"),
                texts(read(HEAD + "- 10:00 Dark until Bo came. Abends sang er.\n- 2021-07-21 Lit\n")));
        assertEquals("Dark [sic] he said", texts(read(HEAD + "- 10:00 Dark\n  [sic] he said\n")).getFirst());
    }
}
