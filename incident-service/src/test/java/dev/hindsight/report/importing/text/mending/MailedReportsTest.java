package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages that somebody sent on by mail. */
class MailedReportsTest {

    private static final String HEAD = "From: Cem Kopie <cem@pier.example>\nSent: 9 March 2021 08:41\nTo: Keepers\n"
            + "Subject: FW: the page you asked for\n\nMorning all, see below.\n\n-----\n\n";

    @Test
    void a_report_with_a_head_of_its_own_is_not_by_who_sent_it_on() {
        Reading reading = read(
                HEAD + "Lamp of the pier out\nDate\t3 March 2021\nAuthors\tIda Beispiel\n\nRoot cause\nNo oil.\n");

        assertEquals("Lamp of the pier out", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertTrue(reading.notPlaced().toString().contains("FW: the page you asked for"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title:     Lamp of the pier out\nIncident date: 2021-03-03\nAuthors:   Ida Beispiel\n",
            "Date\t3 March 2021\nTitle\tLamp of the pier out\nAuthors\tIda Beispiel\n",
            "Date: 3 March 2021\nAuthors: Ida Beispiel\nTitle: Lamp of the pier out\n"})
    void the_title_of_the_report_is_that_of_its_head_and_no_word_of_the_mail(String fields) {
        Reading reading = read(HEAD + fields + "\nRoot cause\n\nNo oil.\n");

        assertEquals("Lamp of the pier out", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertTrue(reading.notPlaced().toString().contains("Morning all, see below."));
    }

    @Test
    void a_title_that_stands_apart_from_the_head_is_not_its_title() {
        Reading reading = read(HEAD + "Title: all of last week\n\nLamp of the pier out\nDate: 3 March 2021\n"
                + "Authors: Ida Beispiel\n\nRoot cause\n\nNo oil.\n");

        assertEquals("Lamp of the pier out", reading.title());
        assertTrue(reading.notPlaced().toString().contains("all of last week"));
    }

    @Test
    void a_mail_that_names_no_authors_below_is_by_who_sent_it() {
        Reading reading = read(HEAD + "Date: 3 March 2021\n\nRoot cause\n\nNo oil.\n");

        assertEquals("the page you asked for", reading.title());
        assertEquals(List.of("Cem Kopie"), names(reading));
    }

    @Test
    void the_signature_of_a_mail_is_no_action() {
        Reading reading = read(HEAD + "Lamp of the pier out\nDate\t3 March 2021\nAuthors\tIda Beispiel\n\nAction items\n"
                + "Owner\tAction\tWhere\nIda Beispiel\tBuy oil\tLAMP-3\n\n--\nCem Kopie | Keepers | Pier\n");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals("", String.valueOf(reading.actionItems().getFirst().comment()).replace("null", ""));
    }

    @Test
    void the_addresses_behind_what_is_linked_are_none_of_its_words() {
        Reading reading = read("Skip to end of metadata<https://wiki.pier.example/x#meta>\n"
                + "« Previous<https://wiki.pier.example/1> Version 6 Next »<https://wiki.pier.example/3>\n\nLamp out\n\n"
                + "Date\n\n3 March 2021\n\nAuthors\n\n@Ida Beispiel<https://wiki.pier.example/ida> "
                + "@Bo Muster (Unlicensed)<https://wiki.pier.example/bo>\n\nAction Items\n\nAction Items\n\nOwner\n\nBuy oil\n\n"
                + "Ida Beispiel<https://wiki.pier.example/ida>\n\nLessons Learned\n\n"
                + "  *   No labels<https://wiki.pier.example/l>2021-02-01 Bell silent\n");

        assertEquals("Lamp out", reading.title());
        assertEquals(Integer.valueOf(6), reading.page().version());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals(List.of("Ida Beispiel"), owners(reading));
        assertTrue(found(reading, "foreign-text"));
    }

    @Test
    void a_mail_in_markdown_has_its_subject_for_a_title_and_its_sender_for_an_author() {
        Reading reading = read("From: Ida Beispiel <ida@pier.example>\nTo: all@pier.example\nSubject: Lamp out 2021-10-05\n"
                + "Date: Thu, 7 Oct 2021 14:33:12 +0200\n\nHi all,\n\nRoot cause\n==========\nRust\n\nTimeline\n========\n10:00 out\n\n10:20 on\n");

        assertEquals(Format.MARKDOWN, reading.format());
        assertEquals("Lamp out 2021-10-05", reading.title());
        assertEquals("2021-10-05", String.valueOf(reading.date()));
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear all,\n\nhere is the report; please send\ncorrections to me.\n\n",
            "Good morning everybody,\n\n",
            "Here is what you asked for:\n\n", ""})
    void a_report_without_a_title_of_its_own_has_that_of_the_mail_and_not_what_the_mail_says(String words) {
        Reading reading = read("From: Cem Kopie <cem@pier.example>\nSent: 9 March 2021 08:41\nTo: Keepers\n"
                + "Subject: RE: Incident report - lamp of the pier out\n\n" + words
                + "Incident date: 3 March 2021\nWritten by: Ida Beispiel\nStatus: Closed\n\nSummary:\n\nDark.\n\nRoot cause:\n\nNo oil.\n");

        assertEquals("Incident report - lamp of the pier out", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals(day("2021-03-03"), reading.date());
        words.lines().filter(line -> !line.isBlank())
                .forEach(line -> assertTrue(reading.notPlaced().toString().contains(line), reading.notPlaced().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Met vriendelijke groet,\nCem\n\n-- \nCem Kopie | Keepers | Pier\n",
            "Regards / abraço,\n\nCem Kopie\nKeeper\nPier S.A. | Recife\n\n____________________\nFrom: Fay\nSent: 8 March 2021\nSubject: RE: draft\n\n> was that 10:48?\n\n10:45.\n",
            "On Tue, 9 Mar 2021 at 14:05, Fay <fay@pier.example> wrote:\n> Shall I write it up or will you?\n>\n> Cem Kopie\n"})
    void greetings_and_the_mails_that_are_answered_belong_to_no_part(String tail) {
        for (String rule : new String[]{"", "\n---------------"}) {
            Reading reading = read(HEAD + "Lamp of the pier out\nDate: 3 March 2021\nAuthors: Ida Beispiel\n\nRoot cause" + rule
                    + "\n\nNo oil.\n\nLessons learned" + rule + "\n\nOil burns.\n\n\n" + tail);

            assertEquals("Oil burns.", section(reading, Section.LESSONS));
            assertEquals(List.of("Ida Beispiel"), names(reading));
            assertTrue(reading.notPlaced().toString().contains(tail.startsWith("On") ? "Shall I write" : "Cem Kopie"));
        }
    }

    @Test
    void a_sign_above_more_of_the_report_ends_no_mail() {
        Reading reading = read(
                HEAD + "Lamp of the pier out\nDate: 3 March 2021\nAuthors: Ida Beispiel\n\nRoot cause\n\nNo oil.\n\n-- \n\n"
                        + "Lessons learned\n\nOil burns.\n");

        assertEquals("Oil burns.", section(reading, Section.LESSONS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"====================", "--------------------"})
    void a_title_may_be_underlined_in_a_mail_of_any_kind(String line) {
        for (String part : new String[]{"Root cause\n----------", "h3. Root cause"}) {
            Reading reading = read(HEAD + "Lamp of the pier out\n" + line + "\n\nDate: 3 March 2021\nAuthors: Ida Beispiel\n\n"
                    + part + "\n\nNo oil.\n");

            assertEquals("Lamp of the pier out", reading.title());
            assertEquals(List.of("Ida Beispiel"), names(reading));
            assertTrue(reading.notPlaced().toString().contains("Morning all, see below."));
        }
    }

    @Test
    void lines_of_a_report_that_look_like_some_of_a_mail_are_its_head() {
        Reading reading = read(
                HEAD + "Lamp of the pier out\nFrom: 9:00\nTo: 9:40\nDate: 3 March 2021\nAuthors: Ida Beispiel\n\n"
                        + "Root cause\n\nNo oil.\n");

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }
}
