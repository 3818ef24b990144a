package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** A wave dash between a start and its end, as it is written in Japan, Korea and China. */
class EasternSpansTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2021年3月3日 18:30〜19:00;2021-03-03T18:30;2021-03-03T19:00",
            "2021年3月3日 18:30～19:00;2021-03-03T18:30;2021-03-03T19:00",
            "2021-03-03 18:30 ~ 19:00;2021-03-03T18:30;2021-03-03T19:00",
            "2021년 3월 3일 18:30~19:00;2021-03-03T18:30;2021-03-03T19:00",
            "2021年3月3日 18:30〜2021年3月4日 8:00;2021-03-03T18:30;2021-03-04T08:00",
            "2021年3月3日〜5日;2021-03-03;2021-03-05", "2021年3月3〜5日;2021-03-03;2021-03-05",
            "2021년 3월 3일 ~ 4월 2일;2021-03-03;2021-04-02",
            "2021年12月30日～2022年1月2日;2021-12-30;2022-01-02"})
    void joins_times_and_days(String span, String from, String to) {
        Reading reading = read("# 灯台の障害\n\n## タイムライン\n\n- " + span + " 消灯\n- 2022-03-03 20:00 復旧\n");

        assertEquals(List.of("消灯", "復旧"), texts(reading));
        Entry first = reading.timeline().getFirst();
        assertEquals(from, times(reading).getFirst());
        assertNotNull(first.until());
        assertEquals(to, String.valueOf(first.until().at()));
        assertEquals(span, first.rawTime());
    }

    @Test
    void one_in_front_of_a_time_says_that_it_is_near() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- 2021-03-03 18:30 Lamp out\n- ~19:00 Lamp on\n");

        assertEquals(List.of("2021-03-03T18:30", "2021-03-03T19:00"), times(reading));
        assertNull(reading.timeline().getFirst().until().at());
    }
}
