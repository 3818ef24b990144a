package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Status;

/** People and states at the head of a report. */
class HeadPeopleTest {

    @ParameterizedTest
    @CsvSource({"Resolved (Documenting),documenting", "In Progress,in-progress", "DONE,closed", "Closed,closed",
            "Mitigated,mitigated",
            "Resolved,resolved", "Investigating,in-progress"})
    void a_status_word_stands_for_a_state(String written, String state) {
        Status status = read("Lamp out\n\nStatus\n\n" + written + "\n\nImpact\n\nDark\n").status();

        assertEquals(written, status.written());
        assertEquals(state, status.mapped());
    }

    @Test
    void a_sentence_and_a_word_about_the_document_are_kept_and_stand_for_no_state() {
        for (String written : List.of("final", "Mended, oil comes on Friday", "Draft")) {
            Reading reading = read("Lamp out\n\nStatus\n\n" + written + "\n\nImpact\n\nDark\n");

            assertEquals(written, reading.status().written());
            assertNull(reading.status().mapped());
            assertTrue(found(reading, "status-unmapped", "status"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @Ida Beispiel@Tom Muster               | Ida Beispiel; Tom Muster
            @Ida Beispiel @Tom Muster              | Ida Beispiel; Tom Muster
            Ida Beispiel, Tom Muster               | Ida Beispiel; Tom Muster
            Ida Beispiel & Tom Muster              | Ida Beispiel; Tom Muster
            Ida Beispiel and Tom Muster            | Ida Beispiel; Tom Muster
            Ida Beispiel (Unlicensed) Tom Muster   | Ida Beispiel; Tom Muster
            Tom (Tommy) Muster (Deactivated)       | Tom (Tommy) Muster
            Ida Beispiel <ida@lamps.example>       | Ida Beispiel
            """)
    void people_are_told_apart(String written, String expected) {
        Reading reading = read("Lamp out\n\nAuthors\n\n" + written + "\n\nStatus\n\nDone\n");

        assertEquals(List.of(expected.strip().split("; ")), names(reading));
    }

    @Test
    void two_names_without_a_separator_are_two_only_if_known() {
        String text = "Lamp out\n\nAuthors\n\nIda Beispiel Tom Muster\n\nStatus\n\nDone\n";

        assertEquals(List.of("Ida Beispiel Tom Muster"), names(read(text)));
        assertTrue(found(read(text), "person-unresolved", "authors"));
        assertEquals(List.of("Ida Beispiel", "Tom Muster"), names(read(text + "\nIncident lead: Tom Muster\n")));
    }

    @Test
    void who_made_or_touched_the_page_is_no_author() {
        Reading reading = read(
                "Lamp out\n\nCreated by Pip Pretend, last modified on Mar 9, 2021\n\nAuthors\n\nIda Beispiel\n\nStatus\n\nDone\n");

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertNull(reading.date());
    }

    @Test
    void an_account_without_a_name_stays_an_id() {
        Reading reading = read(
                "<table><tbody><tr><th>Authors</th><td><ac:link><ri:user ri:account-id=\"a:1\"/></ac:link></td></tr>"
                        + "<tr><th>Status</th><td>Done</td></tr></tbody></table>");

        assertEquals(List.of(new Person(null, "a:1")), reading.authors());
        assertTrue(found(reading, "person-unresolved", "authors"));
    }

    /** As editors write a mention when a document leaves them as Markdown. */
    @Test
    void a_link_to_a_mail_address_names_a_person_and_a_picture_inside_the_file_is_no_address() {
        Reading reading = read(
                "# Lamp out\n\n**Authors:** [Ida Beispiel](mailto:ida@example.com) [Tom Muster](mailto:tom@example.com)\n\n"
                        + "## Timeline\n\n* 10:00 out ![][image1]\n\n## Actions\n\n| Action | Owner |\n|---|---|\n"
                        + "| Oil | [Tom Muster](mailto:tom@example.com) |\n\n[image1]: <data:image/png;base64,iVBORw0KGgo=>\n");

        assertEquals(List.of("Ida Beispiel", "Tom Muster"), names(reading));
        assertEquals("Tom Muster", reading.actionItems().getFirst().ownerName());
        assertEquals(List.of(), reading.timeline().getFirst().urls());
        assertEquals(List.of(), reading.notPlaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ida Beispiel &lt;<a href=\"mailto:ida@lamps.example\">ida@lamps.example</a>&gt;",
            "Ida Beispiel (<a href=\"mailto:ida@lamps.example\">mail</a>)",
            "Ida Beispiel &ndash; <a href=\"mailto:ida@lamps.example\">ida@lamps.example</a>"})
    void a_linked_address_leaves_no_brackets_behind_a_name(String author) {
        Reading reading = read("<html><body><h1>Lamp out</h1><table><tr><th>Author</th><td>" + author
                + "</td></tr><tr><th>Status</th><td>Done</td></tr></table></body></html>");

        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @ParameterizedTest
    @CsvSource({"Ida Beispiel Bo Muster Tess Testcase,3", "Ida Beispiel Tess Testcase Bo Muster,3",
            "Ida Beispiel Bo Unbekannt Tess Niemand,1"})
    void names_in_a_row_are_told_apart_where_all_but_one_are_known(String authors, int count) {
        assertEquals(count, names(read("Authors\n\n" + authors + "\n\n\nAction Items\n\nAction\tOwner\nBuy oil\tIda Beispiel\n"
                + "Trim the wick\tBo Muster\n")).size());
    }

    @Test
    void what_somebody_did_stands_in_brackets_ahead_of_the_name_too() {
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "(Nord) Tess Testcase"),
                names(read(
                        "# Lamp out\n\nAuthors: Ida Beispiel; (review) Bo Muster; (Nord) Tess Testcase\n\n## Impact\n\nDark.\n")));
    }

    @Test
    void a_sentence_right_below_the_authors_names_nobody_and_is_kept() {
        Reading reading = read(
                "Lamp out\nStatus: Done\nAuthors: Ida Beispiel, Bo Muster\nDraft, please do not share.\n\nImpact\nDark.\n");

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertTrue(reading.notPlaced().toString().contains("please do not share"));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"),
                names(read("Lamp out\nStatus: Done\nAuthors: Ida Beispiel,\nBo Muster\n\nImpact\nDark.\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bo Muster Tess de Vries-Testcase", "Tess de Vries-Testcase Bo Muster"})
    void small_words_in_a_name_do_not_make_one_of_two(String authors) {
        List<String> names = names(read("Lamp out\n\nDate\t3 March 2021\nAuthors\t" + authors
                + "\n\nAction items\n\nAction\tOwner\nBuy oil\tTess de Vries-Testcase\nRing\tBo Muster\n"));

        assertEquals(2, names.size(), names.toString());
        assertTrue(names.contains("Tess de Vries-Testcase"));
    }
}
