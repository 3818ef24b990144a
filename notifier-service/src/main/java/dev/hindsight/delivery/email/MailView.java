package dev.hindsight.delivery.email;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.Cause;
import dev.hindsight.delivery.Links;
import dev.hindsight.delivery.Message;
import dev.hindsight.markdown.SafeMarkdown;
import io.quarkus.qute.RawString;

/**
 * What the templates of a mail show.
 *
 * @param link where to read more; empty for people outside, who cannot
 * @param ledger where to see what was sent to whom; empty for people outside
 */
public record MailView(Message message, Cause cause, String link, String ledger) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static MailView of(Message told, Cause cause, Links links) {
        if (told.isPublic()) {
            return new MailView(told.forThePublic(), cause, "", "");
        }
        String link = told.incident() == null ? links.home() : links.incident(told.incident().key());
        return new MailView(told, cause, link, links.ledger());
    }

    /** Why it came, and how that ends where its reader can end it. */
    public String because() {
        return switch (cause) {
            case RULE -> "You get this because a rule in Hindsight names your address.";
            case SUBSCRIPTION -> "You get this because you subscribed to it in Hindsight, at /api/v1/me/subscriptions;"
                    + " an empty list of events there ends it.";
            case TEST -> "You get this because somebody tests whether mail from Hindsight reaches you.";
        };
    }

    public Message.@Nullable Incident incident() {
        return message.incident();
    }

    public Message.@Nullable ActionItem actionItem() {
        return message.actionItem();
    }

    public String headline() {
        return message.headline().substring(0, 1).toUpperCase(Locale.ROOT) + message.headline().substring(1);
    }

    public String when() {
        return WHEN.format(message.at());
    }

    /** What somebody wrote, as it is shown elsewhere; empty when there are only lines of our own. */
    public RawString written() {
        return new RawString(message.isWritten() ? SafeMarkdown.html(message.written(), 3) : "");
    }

    /** What is said beside the headline, as lines of text. */
    public List<String> lines() {
        return message.lines();
    }

    /** Background of the severity's label; dark enough for white text. */
    public String severityColour() {
        return message.incident() == null ? "#57606a" : switch (message.incident().severity()) {
            case "critical" -> "#b42318";
            case "major" -> "#b54708";
            case "minor" -> "#175cd3";
            default -> "#57606a";
        };
    }

    /** A status in words: {@code in-progress} is “in progress”. */
    public String status() {
        return message.incident() == null ? "" : message.incident().status().replace('-', ' ');
    }
}
