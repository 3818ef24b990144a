package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Bullets without times below a day. */
class PointsOfDayTest {

    private static final String HEAD = "# Lamp out\n\n## Timeline\n\n";
    private static final String LAST = "\n### 2021-03-05\n\n- 10:00 Lamp out\n- Nobody saw it\n- 11:00 Lit\n";

    @Test
    void each_of_them_is_an_entry_of_that_day() {
        Reading reading = read(HEAD + "### 2021-03-03\n\n- Oil bought\n  - from Bo\n- Wick trimmed\n- Glass cleaned\n" + LAST);

        assertEquals(List.of("2021-03-03", "2021-03-03", "2021-03-03", "2021-03-05T10:00", "2021-03-05T11:00"), times(reading));
        assertEquals(List.of("Oil bought from Bo", "Wick trimmed", "Glass cleaned", "Lamp out Nobody saw it", "Lit"),
                texts(reading));
    }

    @Test
    void where_one_has_a_time_those_without_are_told_of_the_entry_before() {
        assertEquals(List.of("Oil bought Wick trimmed", "Glass cleaned", "Lamp out Nobody saw it", "Lit"),
                texts(read(HEAD + "### 2021-03-03\n\n- Oil bought\n- Wick trimmed\n- 09:00 Glass cleaned\n" + LAST)));
    }

    @Test
    void below_what_happened_that_day_they_tell_more_of_it() {
        assertEquals(List.of("Spring work Oil bought Wick trimmed", "Lamp out Nobody saw it", "Lit"),
                texts(read(HEAD + "### 2021-03-03: Spring work\n\n- Oil bought\n- Wick trimmed\n" + LAST)));
        assertEquals(List.of("Bo worked: Oil bought Wick trimmed", "Lamp out Nobody saw it", "Lit"),
                texts(read(HEAD + "### 2021-03-03\n\nBo worked:\n\n- Oil bought\n- Wick trimmed\n" + LAST)));
    }
}
