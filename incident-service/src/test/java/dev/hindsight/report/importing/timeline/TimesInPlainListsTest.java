package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Lists of times in a text whose bold type was lost. */
class TimesInPlainListsTest {

    private static Reading list(String... items) {
        return read("Lamp out\n\nDate: 3 May 2026\n\nTimeline\n\n- " + String.join("\n- ", items)
                + "\n\nRoot cause\n\nThe lamp had no oil.\n");
    }

    @Test
    void words_in_the_place_of_a_time_open_the_last_entry_or_the_first() {
        assertEquals(List.of("Lamp out", "Bo rings a bell", "All boats are home"),
                texts(list("10:00 — Lamp out", "10:05 — Bo rings a bell", "Recovery — All boats are home")));
        assertEquals(List.of("Oil runs low", "Lamp out", "Bo rings a bell"),
                texts(list("Through April 2026: Oil runs low", "10:00: Lamp out", "10:05: Bo rings a bell")));
    }

    @Test
    void words_of_more_than_a_name_open_one_between_others_too() {
        assertEquals(List.of("Lamp out", "it was lit", "Bo rings a bell"),
                texts(list("10:00 — Lamp out", "Post-restart of it — it was lit", "10:05 — Bo rings a bell")));
    }

    @Test
    void another_sign_or_a_name_between_times_opens_none() {
        assertEquals(List.of("Lamp out", "Bo rings a bell Recovery: All boats are home"),
                texts(list("10:00 — Lamp out", "10:05 — Bo rings a bell", "Recovery: All boats are home")));
        assertEquals(List.of("Lamp out", "Bo rings a bell Total downtime: 2 hours"),
                texts(list("10:00: Lamp out", "10:05: Bo rings a bell", "Total downtime: 2 hours")));
        assertEquals(List.of("Lamp out Rolf: Who has oil?", "Bo rings a bell", "Lamp lit"),
                texts(list("10:00: Lamp out", "Rolf: Who has oil?", "10:05: Bo rings a bell", "10:09: Lamp lit")));
    }

    @Test
    void a_day_with_a_remark_above_times_is_no_entry_though_it_is_not_bold() {
        Reading reading = read(
                "Lamp out\n\nTimeline\n\n3 May 2026 (night shift)\n\n- 22:00 UTC - Lamp out\n- 23:00 UTC - Lamp lit\n\n"
                        + "4 May 2026 (day shift)\n\n- 09:00 UTC - Oil bought\n\nRoot cause\n\nNo oil.\n");

        assertEquals(List.of("Lamp out", "Lamp lit", "Oil bought"), texts(reading));
        assertEquals("2026-05-04T09:00:00Z", times(reading).getLast());
    }

    @Test
    void a_label_between_times_does_not_end_the_timeline() {
        assertEquals(List.of("Lamp out", "Bo rings a bell Investigation: The oil was gone since noon.", "Lamp lit"), texts(read(
                "Lamp out\n\nDate: 3 May 2026\n\nTimeline\n\n10:00: Lamp out\n\n10:05: Bo rings a bell\n\nInvestigation:\n\n"
                        + "The oil was gone since noon.\n\n10:20: Lamp lit\n\nRoot cause\n\nNo oil.\n")));
    }
}
