package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Mails as the archives of lists print them. */
class ListMailTest {

    private static final String BODY = """

            The incident left the lamp dark for an hour, and no boat came home.

            Root cause:
            The oil was gone.
            """;

    @Test
    void the_subject_is_the_title_without_the_name_of_the_list_and_who_sent_it_the_author() {
        Reading reading = plain("[Harbour-infra] Lamp of the north out, postmortem\n\nIda Beispiel ida at harbour.example\n"
                + "Wed Mar  3 10:56:57 UTC 2021\n" + BODY);

        assertEquals("Lamp of the north out, postmortem", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("ida at harbour.example", reading.fields().get("Sent from"));
        assertEquals("Harbour-infra", reading.fields().get("Sent to"));
        assertEquals("The incident left the lamp dark for an hour, and no boat came home.", section(reading, Section.SUMMARY));
    }

    @Test
    void who_passed_it_on_is_no_author() {
        Reading reading = plain("[Hbr] [EXTERNAL] Fwd: Lamp of the north out\nIda Beispiel\nida at harbour.example\n"
                + "Wed Mar 3 10:56:57 EST 2021\n" + BODY);

        assertEquals("Lamp of the north out", reading.title());
        assertEquals(List.of(), names(reading));
        assertEquals("Hbr, EXTERNAL", reading.fields().get("Sent to"));
    }

    @Test
    void the_zone_may_be_spelt_out_and_the_first_names_be_initials() {
        Reading reading = plain("[Harbour-infra] Lamp of the north out\n\nI B Beispiel ib at harbour.example\n"
                + "Wed Mar  3 10:56:57 New Zealand Daylight Time 2021\n" + BODY);

        assertEquals(List.of("I B Beispiel"), names(reading));
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("The incident left the lamp dark for an hour, and no boat came home.", section(reading, Section.SUMMARY));
    }

    @Test
    void capitals_of_a_trade_are_no_initials_and_no_time_is_spelt_out_in_a_sentence() {
        Reading reading = plain("[Harbour-infra] Lamp of the north out\n\nIT Status ib at harbour.example\n"
                + "Wed Mar  3 10:56:57 Pacific Standard Time 2021\n" + BODY);

        assertEquals(List.of(), names(reading));
        assertEquals("IT Status", reading.fields().get("Sent by"));
        assertEquals("[Harbour-infra] Lamp of the north out", plain("[Harbour-infra] Lamp of the north out\n\n"
                + "I B Beispiel ib at harbour.example\nWed Mar  3 10:56:57 the lamp went out for the first Time 2021\n" + BODY)
                .title());
    }

    @Test
    void a_title_in_brackets_above_other_lines_stays_one() {
        assertEquals("[Harbour] Lamp of the north out",
                plain("[Harbour] Lamp of the north out\n\nIda Beispiel is at home\nWed Mar 3 10:56:57 EST 2021\n" + BODY)
                        .title());
    }

    @Test
    void a_button_of_the_page_is_no_title() {
        assertEquals("Lamp of the north out", plain("Open main menu\n\nLamp of the north out\n" + BODY).title());
    }

    @Test
    void the_day_on_which_it_was_sent_has_its_year_behind_the_time() {
        assertEquals(day("2021-03-03"),
                plain("[Harbour] Lamp out\n\nIda Beispiel ida at harbour.example\nWed Mar  3 10:56:57 UTC 2021\n" + BODY)
                        .date());
        assertEquals(day("2021-03-03"),
                plain("# Lamp out\n\n**Date:** Wed Mar 3 10:56:57 UTC 2021\n\n## Summary\n\nDark.\n").date());
    }

    @Test
    void a_day_without_its_year_stays_one() {
        assertNull(plain("# Lamp out\n\n**Date:** Wed Mar 3 10:56\n\n## Summary\n\nDark.\n").date());
        assertNull(plain("# Lamp out\n\n**Date:** Mar 3, as planned in 2021\n\n## Summary\n\nDark.\n").date());
    }
}
