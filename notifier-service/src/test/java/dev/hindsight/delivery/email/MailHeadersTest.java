package dev.hindsight.delivery.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.internet.MimeUtility;

import org.junit.jupiter.api.Test;

import dev.hindsight.delivery.Cause;
import dev.hindsight.delivery.Links;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.stage.Messages;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MailHeadersTest {

    private static final Links LINKS = new Links("https://desk.example/");

    @Test
    void mails_of_an_incident_hang_below_one_root() {
        var headers = MailHeaders.of(Messages.declared(), "<a@desk.example>", "desk.example");
        assertEquals("<inc-142.root@desk.example>", headers.get("In-Reply-To"));
        assertEquals("<inc-142.root@desk.example>", headers.get("References"));
        assertEquals("<a@desk.example>", headers.get("Message-ID"));
        assertEquals("auto-generated", headers.get("Auto-Submitted"));
        assertEquals("All", headers.get("X-Auto-Response-Suppress"));
        assertNull(headers.get("List-Unsubscribe"), "there is no page on which one could");
    }

    @Test
    void the_subject_stays_while_the_state_changes() {
        assertEquals(MailHeaders.subject(Messages.declared()), MailHeaders.subject(Messages.raised()));
    }

    @Test
    void a_header_with_a_line_break_is_refused() {
        assertThrows(IllegalArgumentException.class,
                () -> MailHeaders.of(Messages.declared(), "<a@b>\r\nBcc: eve@evil.example", "desk.example"));
    }

    @Property
    void no_title_can_break_the_subject(@ForAll String title) {
        String subject = MailHeaders.subject(Messages.titled(title + "\r\nBcc: eve@evil.example"));
        assertTrue(subject.startsWith("[INC-142]") && subject.chars().noneMatch(Character::isISOControl));
    }

    @Test
    void addresses_are_what_mail_servers_take_and_nothing_else() {
        assertEquals(Optional.of("ann@corp.example"), MailAddress.parse(" ann@corp.example ").map(MailAddress::address));
        assertEquals(Optional.of("ann@corp.example"),
                MailAddress.parse("Ann Lee <ann@corp.example>").map(MailAddress::address));
        for (String bad : new String[]{"", "ann", "ann@", "@corp.example", "ann@corp.example\r\nBcc: eve@evil.example",
                "ann@corp..example", "a b@corp.example", "ann@corp.example, eve@evil.example", "Ann <ann@corp.example> x",
                "<ann@corp.example", "Ann\n<ann@corp.example>"}) {
            assertEquals(Optional.empty(), MailAddress.parse(bad), bad);
        }
    }

    @Test
    void an_update_for_the_public_tells_nothing_of_the_incident_around_it() {
        var mail = MailView.of(Messages.posted("public", "Paying works again."), Cause.RULE, LINKS);
        assertEquals("[Hindsight] update on an incident", MailHeaders.subject(mail.message()));
        assertNull(mail.incident());
        assertEquals("", mail.link());
        assertEquals(List.of("Paying works again."), mail.message().details());
        var headers = MailHeaders.of(mail.message(), "<a@desk.example>", "desk.example");
        assertFalse(headers.toString().toLowerCase(Locale.ROOT).contains("inc-142"), headers::toString);
        assertNotNull(MailView.of(Messages.posted("technical", "x"), Cause.RULE, LINKS).incident());
        assertFalse(EventCodec.JSON.valueToTree(Messages.posted("public", "x")).has("public"));
    }

    @Property
    void a_subject_reads_back_from_its_encoded_words(@ForAll String title) throws UnsupportedEncodingException {
        String whole = title.codePoints().filter(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF)).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String encoded = EncodedWords.of(whole);
        assertTrue(encoded.chars().allMatch(c -> c < 0x7F || whole.equals(encoded)));
        assertTrue(whole.equals(encoded) || Stream.of(encoded.split(" ")).allMatch(word -> word.length() <= 75));
        assertEquals(whole, whole.equals(encoded) ? encoded : MimeUtility.decodeText(encoded));
    }
}
