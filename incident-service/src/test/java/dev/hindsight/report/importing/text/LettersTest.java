package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports that were sent as mails and letters. */
class LettersTest {

    private static final String MAIL = """
            From: %s
            To: harbour@pier.example
            Date: Fri, 5 Mar 2021 09:12:44 +0000
            Subject: %s

            Hi all,

            Timeline (all times UTC)

            10:00 - Lamp out
            10:20 - Bo rings Ida

            Root cause

            Frozen oil.
            """;

    @Test
    void the_subject_of_a_mail_is_the_title_and_who_sent_it_the_author() {
        Reading reading = read(MAIL.formatted("Ida Beispiel <ida@pier.example>", "Re: Lamp of the pier out"));

        assertEquals("Lamp of the pier out", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("harbour@pier.example", reading.fields().get("Sent to"));
        assertEquals(List.of("Lamp out", "Bo rings Ida"), texts(reading));
    }

    @Test
    void the_day_in_the_subject_is_that_of_the_incident_and_the_mail_was_sent_later() {
        Reading reading = read(MAIL.formatted("Ida Beispiel <ida@pier.example>", "Lamp out on 3 March 2021"));

        assertEquals(LocalDate.of(2021, 3, 3), reading.date());
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z"), times(reading));
        assertTrue(found(reading, "date-conflict"));
    }

    @Test
    void no_team_that_sent_a_mail_is_its_author_and_what_was_forwarded_is_read_alike() {
        Reading reading = read("---------- Forwarded message ---------\n"
                + MAIL.formatted("Harbour Support <support@pier.example>", "Lamp of the pier\n out again"));

        assertEquals("Lamp of the pier out again", reading.title());
        assertEquals(List.of(), names(reading));
        assertTrue(reading.fields().get("Sent by").startsWith("Harbour Support"));
    }

    @Test
    void fields_of_a_report_that_go_by_such_names_are_no_mail() {
        Reading reading = read("""
                Lamp of the pier out

                From: 10:00
                To: 10:20
                Date: 3 March 2021

                Root cause

                Frozen oil.
                """);

        assertEquals("Lamp of the pier out", reading.title());
        assertEquals(LocalDate.of(2021, 3, 3), reading.date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kind regards,\nIda Beispiel\nHarbour of the north", "Best,\n\nIda Beispiel, keeper of the lamp",
            "Sincerely yours,\nIda Beispiel", "Many thanks!\nIda Beispiel (pier 3)"})
    void the_full_name_below_the_greeting_at_the_end_is_that_of_the_author(String end) {
        assertEquals(List.of("Ida Beispiel"), names(read(letter(end))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regards,\nThe Harbour Team", "Regards,\nHarbour Hosting", "Cheers,\nIda", "Regards,\nPIER NORTH",
            "Sincerely,\n\nThe X company",
            "Regards,\nIda Beispiel rows home, and this is a line that goes on for long after her name was told there",
            "Ida Beispiel"})
    void teams_first_names_and_names_without_a_greeting_are_no_authors(String end) {
        assertEquals(List.of(), names(read(letter(end))));
    }

    @Test
    void a_first_line_that_names_the_incident_is_the_title_and_holds_nothing_that_stands_apart() {
        Reading reading = read("""
                Incident: lamp of the pier out, 3 March 2021

                How it went:

                - 10:00: lamp out
                - 10:20: Bo rings Ida
                - 10:40: lamp burns
                """);

        assertEquals("Incident: lamp of the pier out, 3 March 2021", reading.title());
        assertEquals(List.of("lamp out", "Bo rings Ida", "lamp burns"), texts(reading));
        assertNull(reading.fields().get("Incident"));
    }

    private static String letter(String end) {
        return """
                Lamp of the pier out

                Root cause

                The oil had frozen in the night.

                Impact

                No boat came home for an hour.

                """ + end + "\n";
    }

    @Test
    void a_letter_begins_below_the_facts_of_its_mail() {
        String letter = "\n\nDear Keeper:\n\nThe lamp of the pier was out for an hour on both nights.\n";
        Reading reading = read("Outage explained\n\nSent: Friday, March 05, 2021 4:48 PM\nTo: keepers@pier.example" + letter);

        assertEquals("keepers@pier.example", reading.fields().get("To"));
        assertEquals("Dear Keeper: The lamp of the pier was out for an hour on both nights.",
                "Dear Keeper: " + section(reading, Section.SUMMARY));
        assertEquals(day("2021-03-05"), reading.date());
    }

    @Test
    void a_name_with_a_colon_that_greets_nobody_stays_in_its_fact() {
        Reading reading = read(
                "Outage explained\n\nSent: Friday, March 05, 2021\nTo: keepers@pier.example\n\nKeepers of the day:\n\nIda, Bo\n");

        assertTrue(String.valueOf(reading.fields().get("To")).contains("Keepers of the day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kind regards\nIda", "Best regards,\n\nIda Beispiel\n\n--\nIda Beispiel | Pier"})
    void who_sends_greetings_at_the_end_says_nothing_of_the_report(String end) {
        Reading reading = read(
                "Lamp out\n\nDate: 3 March 2021\n\nRoot cause:\n\nNo oil.\n\nWhat went well:\n\n  * Bo was quick\n\n"
                        + end + "\n");

        assertEquals("Bo was quick", section(reading, Section.WENT_WELL));
        assertTrue((reading.notPlaced() + " " + names(reading)).contains("regards"), reading.toString());
    }

    @Test
    void greetings_that_a_text_follows_are_words_of_it() {
        Reading reading = read("Lamp out\n\nDate: 3 March 2021\n\nRoot cause:\n\nThe letter said:\n\nKind regards\n\n"
                + "and the name of a keeper who had left the town a year ago.\n");

        assertTrue(String.valueOf(section(reading, Section.ROOT_CAUSES)).contains("Kind regards"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sent from my telephone", "Sent from Outlook for Android", "Get Outlook for Android"})
    void what_a_device_writes_below_a_mail_is_no_part(String line) {
        Reading reading = read(
                "Lamp out\n\nDate: 3 March 2021\nAuthors: Ida Beispiel\n\nRoot cause\n\nNo oil.\n\nCem Wache\nKeeper of the pier\n\n"
                        + line + "\n\nThis mail is meant only for the keepers of the pier. Please delete it.\n");

        assertEquals(List.of(), reading.otherSections());
        assertTrue(found(reading, "left-out"));
    }
}
