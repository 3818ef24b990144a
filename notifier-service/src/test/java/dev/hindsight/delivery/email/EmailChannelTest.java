package dev.hindsight.delivery.email;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Cause;
import dev.hindsight.delivery.Channel;
import dev.hindsight.delivery.ChannelKit;
import dev.hindsight.delivery.InvalidConfig;
import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Outcome;
import dev.hindsight.delivery.Outgoing;
import dev.hindsight.local.RealStack;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Mailbox;
import dev.hindsight.stage.Messages;
import dev.hindsight.stage.SmtpRobot;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class EmailChannelTest extends ChannelKit {

    @Inject
    EmailChannel channel;
    private @Nullable Mailbox mailbox;
    private @Nullable SmtpRobot robot;

    @AfterEach
    void close() {
        if (mailbox != null) {
            mailbox.close();
        }
        if (robot != null) {
            robot.close();
        }
    }

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected ObjectNode config() {
        ObjectNode config = new ObjectMapper().createObjectNode();
        config.putArray("to").add("mara@corp.example");
        return config;
    }

    @Override
    protected void become(Mood mood) {
        switch (mood) {
            case TAKES -> mailbox = Mailbox.open();
            case IS_BUSY -> robot = new SmtpRobot(Mailbox.port(), "451 greylisted, come again");
            case REFUSES -> robot = new SmtpRobot(Mailbox.port(), "550 no such mailbox");
            case IS_AWAY -> {
            }
            case IS_SLOW -> robot = new SmtpRobot(Mailbox.port(), "");
        }
    }

    @Override
    protected List<String> taken() {
        return received().stream().map(mail -> header(mail, "Message-ID")).toList();
    }

    @Test
    void the_headers_are_on_the_wire_as_they_were_made() throws MessagingException {
        become(Mood.TAKES);
        deliver(outgoing(UUID.randomUUID()));
        MimeMessage mail = received().getFirst();
        assertEquals("[INC-142] Checkout fails for cards <Visa> & others", mail.getSubject());
        assertEquals("Hindsight <hindsight@desk.example>", header(mail, "From"));
        assertEquals("mara@corp.example", header(mail, "To"));
        assertEquals("<inc-142.root@desk.example>", header(mail, "In-Reply-To"));
        assertEquals("<inc-142.root@desk.example>", header(mail, "References"));
        assertEquals("auto-generated", header(mail, "Auto-Submitted"));
        assertEquals("Hindsight incidents <incidents.desk.example>", header(mail, "List-Id"));
        assertEquals(1, mail.getHeader("Message-ID").length);
    }

    @Test
    void emoji_arrive_in_the_subject_as_they_were_written() throws MessagingException {
        become(Mood.TAKES);
        send(Messages.titled("💳 payments fail 🔥"));
        assertEquals("[INC-142] 💳 payments fail 🔥", received().getFirst().getSubject());
    }

    @Test
    void html_is_escaped_and_text_is_not() throws MessagingException, IOException {
        become(Mood.TAKES);
        send(Messages.raised());
        var parts = (MimeMultipart) received().getFirst().getContent();
        String text = parts.getBodyPart(0).getContent().toString();
        String html = parts.getBodyPart(1).getContent().toString();
        assertTrue(text.contains("<script>alert(1)</script>") && text.contains("preprod (not production)"), text);
        assertFalse(html.contains("<script>"));
        assertTrue(html.contains("cards &lt;Visa&gt; &amp; others") && html.contains("Due: 2026-09-21"), html);
        Path shown = Path.of("target/mails");
        Files.createDirectories(shown);
        Files.writeString(shown.resolve("raised.html"), html);
        Files.writeString(shown.resolve("raised.txt"), text);
    }

    @Test
    void production_cannot_be_mistaken() throws MessagingException, IOException {
        become(Mood.TAKES);
        send(Messages.declared());
        var parts = (MimeMultipart) received().getFirst().getContent();
        assertTrue(parts.getBodyPart(0).getContent().toString().contains("*** PRODUCTION ***"));
        String html = parts.getBodyPart(1).getContent().toString();
        assertTrue(html.contains(">PRODUCTION<"));
        Files.createDirectories(Path.of("target/mails"));
        Files.writeString(Path.of("target/mails/declared.html"), html);
        Files.writeString(Path.of("target/mails/declared.txt"), parts.getBodyPart(0).getContent().toString());
    }

    @Test
    void conversations_that_hang_do_not_keep_later_mails_from_going_out() {
        robot = new SmtpRobot(Mailbox.port(), "");
        var hanging = IntStream.range(0, 12).mapToObj(_ -> channel.deliver(outgoing(UUID.randomUUID()))).toList();
        Uni.join().all(hanging).andCollectFailures().await().atMost(Duration.ofSeconds(20));
        robot.answers("250 ok");
        assertInstanceOf(Outcome.Sent.class, deliver(outgoing(UUID.randomUUID())));
    }

    @Test
    void a_refused_sign_in_is_not_the_fault_of_the_mail() {
        robot = new SmtpRobot(Mailbox.port(), "530 sign in first");
        assertInstanceOf(Outcome.Temporary.class, deliver(outgoing(UUID.randomUUID())));
    }

    @Test
    void each_bad_address_is_named() {
        ObjectNode config = config();
        config.withArray("to").add("mara@corp.example\r\nBcc: eve@evil.example").add(7);
        config.put("from", "nobody");
        var refused = assertThrows(InvalidConfig.class, () -> channel.accept(config));
        assertArrayEquals(new String[]{"#/config/to/1", "#/config/to/2", "#/config/from"},
                refused.errors().stream().map(error -> error.pointer()).toArray());
    }

    private void send(Message message) {
        var outgoing = new Outgoing(channel.messageId(UUID.randomUUID(), message), "mara@corp.example", message, config(),
                Cause.RULE);
        assertInstanceOf(Outcome.Sent.class, deliver(outgoing));
    }

    private List<MimeMessage> received() {
        return mailbox == null ? List.of() : mailbox.all();
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
