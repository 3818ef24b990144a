package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Days and times as posts and files write them, and the signs around them. */
class TimesInPostsTest {

    @Test
    void a_year_behind_the_time_belongs_to_the_day_before_it() {
        Reading reading = timeline("", "  • Fri Mar 5 04:13:00 PM PST 2021\n\n    The lamp went out.",
                "  • Sat Mar 6 02:00:00 AM PST 2021\n\n    The lamp was lit.");

        assertEquals(List.of("2021-03-05T16:13:00-08:00", "2021-03-06T02:00:00-08:00"), times(reading));
        assertEquals(List.of("The lamp went out.", "The lamp was lit."), texts(reading));
    }

    @Test
    void a_year_behind_a_time_is_none_where_the_sentence_goes_on() {
        Reading reading = timeline("2021-03-05", "  • Mar 5 16:13 2021 lamps went out");

        assertEquals(List.of("2021 lamps went out"), texts(reading));
    }

    @Test
    void numbers_of_a_day_may_stand_between_typographic_dashes() {
        Reading reading = timeline("", "  • 9–14–2018, 1:20 PM PDT: Lamp out", "  • 9–15–2018, 9:00 AM PDT: Lamp lit");

        assertEquals(List.of("2018-09-14T13:20:00-07:00", "2018-09-15T09:00:00-07:00"), times(reading));
    }

    @Test
    void a_word_and_a_colon_in_front_of_a_day_and_time_stay_with_the_words_of_the_entry() {
        Reading reading = timeline("", "Start: 2015/03/12 16:30 – Lamp out", "2015/03/12 16:35 – Keeper is told",
                "End: 2015/03/12 19:00 – Lamp lit");

        assertEquals(List.of("2015-03-12T16:30", "2015-03-12T16:35", "2015-03-12T19:00"), times(reading));
        assertEquals(List.of("Start: Lamp out", "Keeper is told", "End: Lamp lit"), texts(reading));
    }

    @Test
    void several_signs_of_one_kind_part_the_time_from_its_words() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- 2024-03-04 10:00 ::::: lamp goes out\n"
                + "- 2024-03-04 10:10 ----> lamp is lit\n");

        assertEquals(List.of("lamp goes out", "lamp is lit"), texts(reading));
    }

    @Test
    void the_zone_of_a_heading_with_a_span_holds_for_the_points_below_it_alone() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                ## March 4, 2024

                ### 10:00-11:00 UTC: Darkness
                - 10:00: Lamp out
                - 10:40: Keeper woken

                ### 12:00-13:00: Light
                - 12:10: Lamp on
                """);

        assertEquals(List.of("2024-03-04T10:00:00Z", "2024-03-04T10:00:00Z", "2024-03-04T10:40:00Z", "2024-03-04T12:00",
                "2024-03-04T12:10"), times(reading));
    }

    @Test
    void times_in_bullets_of_a_page_that_lost_its_headings_are_its_timeline() {
        Reading reading = read("""
                2015-05-19 Lamp outage

                The lamp was out until the keeper came. The outage was long.


                  • 17:04 Oil is poured per note 9
                  • ~18:00: Ida looks at the wick
                  • 19:00 The wick is changed


                  • The wick is looked at too seldom
                """);

        assertEquals(List.of("2015-05-19T17:04", "2015-05-19T18:00", "2015-05-19T19:00"), times(reading));
        assertEquals("Oil is poured per note 9", texts(reading).getFirst());
    }
}
