package dev.hindsight.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketReferenceTest {

    @Test
    void a_jira_key_is_written_in_capitals() {
        assertEquals(new Ticket("OPS-12", null, TicketKind.JIRA), TicketReference.parse(" ops-12 "));
        assertEquals(new Ticket("A2_B-7", null, TicketKind.JIRA), TicketReference.parse("A2_B-7"));
    }

    @Test
    void a_jira_address_tells_its_key() {
        assertEquals(new Ticket("OPS-12", "https://acme.atlassian.net/browse/OPS-12", TicketKind.JIRA),
                TicketReference.parse("https://Acme.atlassian.net/browse/ops-12?focusedId=9#comment"));
        assertEquals(new Ticket("OPS-12", "https://acme.example:8443/jira/browse/OPS-12", TicketKind.JIRA),
                TicketReference.parse("https://acme.example:8443/jira/browse/OPS-12/"));
    }

    @Test
    void pull_requests_and_issues_of_github_are_told_apart_and_normalised() {
        assertEquals(new Ticket("acme/shop#7", "https://github.com/acme/shop/pull/7", TicketKind.GITHUB_PULL_REQUEST),
                TicketReference.parse("https://www.GitHub.com/acme/shop/pull/7/files?w=1#diff"));
        assertEquals(new Ticket("acme/shop.web#8", "https://github.com/acme/shop.web/issues/8", TicketKind.GITHUB_ISSUE),
                TicketReference.parse("https://github.com/acme/shop.web/issues/8"));
        assertEquals(TicketKind.GITHUB_ISSUE, TicketReference.parse("https://github.acme.example/a/b/issues/1").kind());
        assertEquals(TicketKind.LINK, TicketReference.parse("https://github.com/acme/shop").kind());
        assertEquals(TicketKind.LINK, TicketReference.parse("https://evil.example/acme/shop/pull/7").kind());
    }

    @Test
    void any_other_address_is_a_link() {
        assertEquals(new Ticket(null, "https://wiki.example/page?id=4#top", TicketKind.LINK),
                TicketReference.parse("https://wiki.example/page?id=4#top"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "todo", "OPS-0", "OPS-", "javascript:alert(1)", "JaVaScRiPt:alert(1)//https://a.example",
            "data:text/html,x", "ftp://a.example/x", "//a.example/x", "/browse/OPS-1", "https://", "https:///x", "http:opaque",
            "https://bob:secret@a.example/x", "https://a.example/a b", "https://a.example/\u0000"})
    void anything_else_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> TicketReference.parse(text));
        assertFalse(TicketReference.isTicket(text));
        assertFalse(TicketReference.isWebAddress(text));
    }

    @Test
    void an_address_has_an_end() {
        assertTrue(TicketReference.isWebAddress("https://a.example/" + "x".repeat(1_900)));
        assertFalse(TicketReference.isWebAddress("https://a.example/" + "x".repeat(2_000)));
    }
}
