package dev.hindsight.report.importing.page.wiki;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** People in the markup of wikis: accounts that are gone, have no name or show their id. */
class WikiPeopleTest {

    @Test
    void two_mentions_in_the_cell_of_the_owner_are_two_owners() {
        Reading reading = read("""
                <h2>Action Items</h2><table><tbody><tr><th>Owner</th><th>Action</th></tr><tr><td>\
                <ac:link><ri:user ri:account-id="1:a" /><ac:link-body>Ida Beispiel</ac:link-body></ac:link> \
                <ac:link><ri:user ri:account-id="1:b" /><ac:link-body>Bo Muster (Unlicensed)</ac:link-body></ac:link></td>\
                <td>Buy oil</td></tr></tbody></table>
                """);

        assertEquals(List.of("Ida Beispiel"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
    }

    @Test
    void an_account_that_was_removed_is_only_known_by_its_id() {
        Reading reading = read(exported("""
                <p><strong>Authors</strong>: Ida Beispiel, \
                <a class="confluence-userlink" data-username="bmuster">Unknown User (bmuster)</a></p>"""));

        assertEquals(List.of("Ida Beispiel", "null"), names(reading));
        assertTrue(found(reading, "person-unresolved", "authors"));
    }

    @Test
    void an_owner_without_a_name_has_the_one_that_stands_for_the_account_elsewhere() {
        String user = "<ac:link><ri:user ri:account-id=\"1:a\" />%s</ac:link>";
        Reading reading = read("<p><strong>Authors</strong>: " + user.formatted("<ac:link-body>Ida Beispiel</ac:link-body>")
                + "</p><h2>Action Items</h2><ul><li>" + user.formatted("") + " buys oil</li></ul>");

        assertEquals(List.of("Ida Beispiel"), owners(reading));
        assertFalse(found(reading, "person-unresolved"));
    }

    @Test
    void a_mention_that_shows_its_id_or_a_former_user_is_nobody_by_name() {
        Reading reading = read(exported("""
                <h2>Action Items</h2><table><tr><th>Owner</th><th>Action</th></tr>\
                <tr><td><a class="user-mention" data-account-id="9:z">@9:z</a></td><td>Buy oil</td></tr>\
                <tr><td>Former user (Deleted)</td><td>Trim the wick</td></tr></table>"""));

        assertEquals(List.of("null", "null"), owners(reading));
        assertTrue(found(reading, "person-unresolved", "actionItems[0].owner"));
        assertTrue(found(reading, "owner-missing", "actionItems[1]"));
    }

    @Test
    void a_mention_without_words_is_known_by_its_id() {
        Reading reading = read(exported(
                "<h2>Action Items</h2><ul><li><a class=\"user-mention\" data-account-id=\"9:z\"></a> Buy oil</li></ul>"));

        assertEquals("9:z", reading.actionItems().getFirst().owner().accountId());
        assertTrue(found(reading, "person-unresolved", "actionItems[0].owner"));
    }

    private static String exported(String body) {
        return "<html><head><title>Lamps : Lamp out</title></head><body>" + page(body) + "</body></html>";
    }

    private static String page(String body) {
        return "<h1 id=\"title-heading\"><span id=\"title-text\">Lamps : Lamp out</span></h1><div id=\"main-content\" class=\"wiki-content\">"
                + body + "</div>";
    }
}
