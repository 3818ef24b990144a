package dev.hindsight.delivery.email;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dev.hindsight.delivery.Message;

/**
 * The headers that keep the mails of an incident in one thread and out of loops. The root of a thread is a mail that never
 * existed, so that every mail hangs below it in whatever order they arrive; Gmail also wants the subject to stay the same.
 */
final class MailHeaders {

    private MailHeaders() {}

    static Map<String, String> of(Message message, String messageId, String host) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Message-ID", messageId);
        if (message.incident() != null) {
            String root = "<" + message.incident().key().toLowerCase(Locale.ROOT) + ".root@" + host + ">";
            headers.put("In-Reply-To", root);
            headers.put("References", root);
        }
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("X-Auto-Response-Suppress", "All");
        headers.put("List-Id", "Hindsight incidents <incidents." + host + ">");
        headers.forEach(MailHeaders::refuseLineBreaks);
        return headers;
    }

    /** The same for all mails of an incident; what changed stands in the body. */
    static String subject(Message message) {
        String subject = message.incident() == null
                ? "[Hindsight] " + message.headline()
                : "[" + message.incident().key() + "] " + message.incident().title();
        return subject.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }

    private static void refuseLineBreaks(String name, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("header " + name + " would hold a line break");
        }
    }
}
