package dev.hindsight.stage;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.awaitility.Awaitility;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A real SMTP server at the address that the service was given; every address has a mailbox. */
public final class Mailbox implements AutoCloseable {

    private final GreenMail server;

    private Mailbox() {
        server = new GreenMail(new ServerSetup(port(), "127.0.0.1",
                ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static Mailbox open() {
        return new Mailbox();
    }

    public static int port() {
        return Integer.getInteger(MailAddressOfTests.PORT);
    }

    public List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> goesTo(mail, address)).toList();
    }

    /** Waits until there are this many. */
    public List<MimeMessage> await(String address, int count) {
        Awaitility.await("mail to " + address).atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50))
                .until(() -> of(address).size() >= count);
        return of(address);
    }

    private static boolean goesTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
