package dev.hindsight.report.importing.timeline.chronology;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** The name of the day behind the day itself. */
class WeekdaysBehindDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-27 Saturday", "2024-07-27, Sat", "27 July 2024 - Saturday", "July 27, 2024 (Saturday)"})
    void a_heading_that_is_a_day_with_its_name_is_no_entry(String heading) {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n### " + heading
                + "\n\n- 13:14 UTC: The lamp went out\n- 14:01 UTC: Oil came\n");

        assertEquals(List.of("2024-07-27T13:14:00Z", "2024-07-27T14:01:00Z"), times(reading));
    }

    @Test
    void a_word_that_only_begins_like_the_name_of_a_day_stays() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline\n\n- 2024-07-27 Monitor: no lamp seen\n- 2024-07-28 Sunset, still no lamp\n");

        assertEquals(List.of("Monitor: no lamp seen", "Sunset, still no lamp"), texts(reading));
    }
}
