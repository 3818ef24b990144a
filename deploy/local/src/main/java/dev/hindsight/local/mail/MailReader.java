package dev.hindsight.local.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;

/** Takes a mail apart for reading. */
final class MailReader {
    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    static Mail read(String id, byte[] source) {
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(source));
            var headers = headers(message);
            var to = Arrays.stream(headers.getOrDefault("Delivered-To", "").split(",")).map(String::strip)
                    .filter(address -> !address.isEmpty()).toList();
            return new Mail(id, headers.getOrDefault("From", ""), to, subject(message), arrival(id), message.getMessageID(),
                    headers,
                    first(message, "text/plain"), first(message, "text/html"));
        } catch (MessagingException | IOException e) {
            return new Mail(id, "", List.of(), "(unreadable: " + e.getMessage() + ")", arrival(id), null, Map.of(), null, null);
        }
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        var headers = new LinkedHashMap<String, String>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            var value = header.getValue().replaceAll("\\r?\\n[ \\t]+", " ");
            headers.merge(header.getName(), value, (one, other) -> one + "\n" + other);
        }
        return headers;
    }

    private static String subject(MimeMessage message) throws MessagingException {
        var subject = message.getSubject();
        return subject == null ? "" : subject;
    }

    private static Instant arrival(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
    }

    private static @Nullable String first(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return part.getContent() instanceof String text ? text : null;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = first(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
