package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Lines with seconds below an entry, in lists whose entries have none and in those whose entries have. */
class MachineLinesTest {

    private static final String HEAD = "Lamp out\n\nDate: 3 March 2021\n\nTimeline\n\n";
    private static final String PAGE = "# Lamp out\n\nDate: 3 March 2021\n\n## Timeline\n\n";

    @Test
    void instants_of_a_log_below_words_without_a_colon_belong_to_the_entry_above() {
        Reading reading = read(HEAD + """
                All times are UTC.

                10:00 Oil poured in

                10:10 Bo reads the log, the last lines being

                2021-03-03T09:58:11Z wick: unknown oil
                2021-03-03T09:58:12Z wick: lamp goes out

                10:20 Oil poured out
                """);

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:10:00Z", "2021-03-03T10:20:00Z"), times(reading));
    }

    @Test
    void output_without_a_time_goes_on_with_lines_that_have_one_though_entries_tell_seconds() {
        String page = HEAD + """
                2021-03-03 10:00:12 UTC lamp lit

                2021-03-03 10:20:40 UTC first ship asks

                GET /lamps/7 401 "no oil"
                10:20:41 GET /lamps/8 401 "no oil"
                (and 40 more)

                2021-03-03 10:31:05 UTC oil poured in
                10:31:20 Bo lights the lamp

                2021-03-04 lamp looked at
                """;

        Reading reading = read(page);

        assertEquals(List.of("2021-03-03T10:00:12Z", "2021-03-03T10:20:40Z", "2021-03-03T10:31:05Z", "2021-03-03T10:31:20",
                "2021-03-04"), times(reading));
        assertEquals("first ship asks GET /lamps/7 401 \"no oil\" 10:20:41 GET /lamps/8 401 \"no oil\" (and 40 more)",
                texts(reading).get(1));
    }

    @Test
    void what_a_machine_printed_and_somebody_pushed_in_belongs_to_the_entry_above() {
        Reading reading = read(HEAD + """
                03/03/2021 10:00 UTC   Winch starts on time
                03/03/2021 10:20 UTC   Winch stands still, see its sheet:

                                       10:20:12 WINCH07 HALT rc=28 no rope left
                                       10:20:14 WINCH07 may start again

                03/03/2021 10:50 UTC   Bo brings another rope, which takes
                                       more than one man
                """);

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z", "2021-03-03T10:50:00Z"), times(reading));
        assertEquals(
                "Winch stands still, see its sheet: 10:20:12 WINCH07 HALT rc=28 no rope left 10:20:14 WINCH07 may start again",
                texts(reading).get(1));
        assertFalse(found(reading, "not-placed"));
    }

    @Test
    void lines_of_a_log_set_apart_by_blank_lines_belong_to_the_entry_above() {
        Reading reading = read(HEAD + """
                All times are UTC.

                10:00 – Oil poured in
                10:10 – Bo looks at the log:

                2021-03-03T09:58:11Z WARN wick unknown oil "train_dk"
                2021-03-03T09:58:12Z WARN wick unknown oil "cod_no"

                10:20 – Oil poured out
                """);

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:10:00Z", "2021-03-03T10:20:00Z"), times(reading));
        assertFalse(found(reading, "out-of-order"));
    }

    @Test
    void a_paragraph_that_a_machine_printed_between_bullets_belongs_to_the_one_above() {
        String list = "- 10:00 UTC Winch starts\n- 10:20 UTC Winch stands still\n\n10:20:12 WINCH07 HALT rc=28\n10:20:14 WINCH07 waits\n\n"
                + "- 10:50 UTC Bo brings another rope\n";
        List<String> entries = List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z", "2021-03-03T10:50:00Z");

        assertEquals(entries, times(read(PAGE + list)));
        assertEquals(entries, times(read(HEAD + list.replace("- ", "  • "))));
        assertEquals(entries,
                times(read("<h1>Lamp out</h1><p>Date: 3 March 2021</p><h2>Timeline</h2><p>10:00 UTC Winch starts</p>"
                        + "<p>10:20 UTC Winch stands still:</p><p>10:20:12 no rope</p><p>10:20:14 waits</p><p>10:50 UTC Bo brings a rope</p>")));
    }

    @Test
    void lines_of_a_log_below_the_words_of_a_bullet_belong_to_it() {
        Reading reading = read(PAGE + """
                - 10:00 UTC Oil poured in
                - 10:10 UTC First ship asks (seen later in
                  the logs):
                      2021-03-03T09:58:11Z ship=17 no light
                      2021-03-03T09:58:58Z ship=22 no light
                - 10:20 UTC Oil poured out
                """);

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:10:00Z", "2021-03-03T10:20:00Z"), times(reading));
        assertEquals("First ship asks (seen later in the logs): 2021-03-03T09:58:11Z ship=17 no light"
                + " 2021-03-03T09:58:58Z ship=22 no light", texts(reading).get(1));
    }

    @Test
    void entries_in_one_bullet_stay_entries_where_each_tells_seconds() {
        String minutes = "- 10:00 UTC Lamp out\n  10:05 UTC Bo rows over\n- 10:20 UTC Lamp lit\n";

        assertEquals(3, read(PAGE + minutes.replace(" UTC", ":30 UTC")).timeline().size());
        assertEquals(3, read(PAGE + minutes).timeline().size());
    }

    @Test
    void entries_that_tell_seconds_stay_entries() {
        String apart = "10:00 UTC Lamp out\n10:10 UTC Bo rows over\n\n10:12:30 UTC Oil runs out\n\n10:20 UTC Lamp lit\n";
        String all = "10:00:05 UTC Lamp out\n\n10:10:10 UTC Bo says:\n\n10:12:30 UTC Oil runs out\n";
        String some = "10:00 UTC Lamp out\n10:05:20 UTC Bo looks:\n\n  10:10:30 UTC WARN no oil\n\n10:12 UTC Lamp lit\n";

        assertEquals(4, read(HEAD + apart).timeline().size());
        assertEquals(3, read(HEAD + all).timeline().size());
        assertEquals(3, read(PAGE + all).timeline().size());
        assertEquals("2021-03-03T10:05:20Z", times(read(HEAD + some)).get(1));
    }

    @Test
    void what_is_pushed_in_below_each_phase_is_an_entry() {
        Reading reading = read(HEAD + "10:00 UTC Lamp out\n  10:00:05 UTC no oil\n  10:00:40 UTC no wick\n"
                + "11:00 UTC Lamp lit\n  11:00:07 UTC oil comes\n");

        assertEquals(5, reading.timeline().size());
    }
}
