package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.ActionItem;

/** A cell with a link and a word or sign beside it that says how the action stands. */
class StatesBesideLinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[merge request](https://git.example/oil/4) **Done** | true",
            "[merge request](https://git.example/oil/4) - in review | false",
            "Done, [merge request](https://git.example/oil/4) | true",
            "[first part](https://git.example/oil/4) and [the rest](https://git.example/oil/5): merged | true",
            "[things to do](https://git.example/oil/4) (done) | true",
            "[in progress](https://git.example/oil/4) | false",
            "[merge request](https://git.example/oil/4) of the oil store |",
            "[merge request](https://git.example/oil/4) for what was done by hand |"})
    void a_word_beside_a_link_is_a_state_whatever_the_link_says(String cell, Boolean done) {
        ActionItem item = read(
                "# Lamp out\n\n## Action items\n\n| Action | Owner | Ticket |\n|---|---|---|\n| Alarm on low oil | Ida Beispiel | "
                        + cell + " |\n")
                .actionItems().getFirst();

        assertEquals(done, item.done());
        assertEquals("https://git.example/oil/4", item.urls().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"Done,true", "In progress,false", "Major,"})
    void a_lozenge_tells_the_state_whatever_stands_beside_it(String shown, Boolean done) {
        assertEquals(done, read("<html><body><h1>Lamp out</h1><h2>Action items</h2><table><tr><th>Action</th><th>Owner</th>"
                + "<th>Notes</th></tr><tr><td>Alarm on low oil</td><td>Ida Beispiel</td><td>Agreed with the store "
                + "<span class=\"status-macro\">" + shown + "</span></td></tr></table></body></html>").actionItems().getFirst()
                .done());
    }

    @ParameterizedTest
    @CsvSource({"Patch the lamp - [jira link](https://t.example/browse/LMP-4),Patch the lamp",
            "Patch the lamp – [ticket](https://t.example/browse/LMP-4),Patch the lamp",
            "Patch the lamp and the [jira](https://t.example/browse/LMP-4),Patch the lamp and the jira",
            "Keepers - [ticket](https://t.example/browse/LMP-4) is theirs,Keepers - ticket is theirs"})
    void behind_a_dash_a_link_may_say_no_more_than_that_it_is_one(String words, String text) {
        ActionItem item = read("# Lamp out\n\n## Action items\n\n- " + words + "\n- Buy oil\n").actionItems().getFirst();

        assertEquals(text, item.text());
        assertEquals(List.of("LMP-4"), item.ticketKeys());
    }

    @ParameterizedTest
    @CsvSource({"[FIXED](https://git.example/oil/4),Patch the lamp,true",
            "([done](https://git.example/oil/4)),Patch the lamp,true",
            "- [note](https://git.example/oil/4),Patch the lamp - note,"})
    void a_state_at_the_end_may_lead_to_what_was_done(String link, String text, Boolean done) {
        ActionItem item = read("# Lamp out\n\n## Action items\n\n- Patch the lamp " + link + "\n- Buy oil\n").actionItems()
                .getFirst();

        assertEquals(text, item.text());
        assertEquals(done, item.done());
        assertEquals("https://git.example/oil/4", item.urls().getFirst());
    }
}
