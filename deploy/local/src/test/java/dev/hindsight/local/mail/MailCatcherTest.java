package dev.hindsight.local.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.hindsight.local.process.Ports;

class MailCatcherTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;
    private final int smtp = Ports.free();
    private final int web = Ports.free();
    private MailCatcher catcher = new MailCatcher(Path.of(""), 0, 0);

    @BeforeEach
    void start() {
        catcher = new MailCatcher(folder.resolve("mail"), smtp, web);
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop();
    }

    @Test
    void a_mail_is_taken_apart() throws MessagingException {
        send("Störung in der Kasse", "line one\n.starts with a dot", "<p>hello</p>");
        var mail = catcher.messages().getFirst();
        assertEquals("Störung in der Kasse", mail.subject());
        assertEquals(List.of("oncall@hindsight.example", "hidden@hindsight.example"), mail.to());
        assertTrue(mail.from().contains("hindsight@hindsight.example"));
        assertEquals("line one\r\n.starts with a dot", String.valueOf(mail.text()).strip());
        assertEquals("<p>hello</p>", String.valueOf(mail.html()).strip());
        assertEquals("yes", mail.headers().get("X-Trace"));
    }

    @Test
    void mails_outlive_a_restart_until_they_are_cleared() throws MessagingException, IOException, InterruptedException {
        send("one", "text", "<p>html</p>");
        catcher.stop();
        catcher.start();
        assertEquals(1, catcher.messages().size());
        var cleared = CLIENT.send(HttpRequest.newBuilder(uri("/api/messages")).DELETE().build(),
                HttpResponse.BodyHandlers.discarding());
        assertEquals(204, cleared.statusCode());
        assertEquals("[]", get("/api/messages").body());
    }

    @Test
    void the_newest_comes_first() throws MessagingException {
        send("one", "text", "html");
        send("two", "text", "html");
        assertEquals(List.of("two", "one"), catcher.messages().stream().map(Mail::subject).toList());
    }

    @Test
    void foreign_html_is_shown_in_a_sandbox_and_never_in_our_page()
            throws MessagingException, IOException, InterruptedException {
        send("<script>alert(1)</script>", "<b>text</b>", "<script>alert(2)</script>");
        var id = catcher.messages().getFirst().id();
        var list = get("/").body();
        var page = get("/messages/" + id).body();
        assertFalse(list.contains("<script"), list);
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("<iframe sandbox"), page);
        var html = get("/messages/" + id + "/html");
        assertTrue(html.headers().firstValue("Content-Security-Policy").orElse("").startsWith("sandbox;"));
        assertTrue(get("/messages/" + id + "/source").body().contains("X-Trace: yes"));
        assertEquals(404, get("/messages/../secrets").statusCode());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + web + path);
    }

    private void send(String subject, String text, String html) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", Integer.toString(smtp));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("hindsight@hindsight.example"));
        message.setRecipients(Message.RecipientType.TO, "oncall@hindsight.example");
        message.setRecipients(Message.RecipientType.BCC, "hidden@hindsight.example");
        message.setSubject(subject, "utf-8");
        message.setHeader("X-Trace", "yes");
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(text, "plain"));
        parts.addBodyPart(part(html, "html"));
        message.setContent(parts);
        Transport.send(message);
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "utf-8", type);
        return part;
    }
}
