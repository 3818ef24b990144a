package dev.hindsight.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.hindsight.delivery.Message;

/** Messages to send. */
public final class Messages {

    public static final Instant WHEN = Instant.parse("2026-09-14T08:03:15Z");

    private Messages() {}

    public static Message declared() {
        return about("incident.declared", "production", "incident declared", "Every third payment is refused.", null);
    }

    public static Message raised() {
        return about("action-item.raised", "preprod", "action item ACT-3 raised", "", new Message.ActionItem(new UUID(0, 3),
                "ACT-3", 1, "Alarm on queue length <script>alert(1)</script>", "detect", "bob", "high",
                LocalDate.of(2026, 9, 21),
                "open"));
    }

    public static Message about(String type, String environment, String headline, String detail,
            Message.@Nullable ActionItem item) {
        return new Message(new UUID(0, 1), type, WHEN, "alice",
                incident("Checkout fails for cards <Visa> & others", environment),
                item, headline, detail.isEmpty() ? List.of() : List.of(detail), null);
    }

    public static Message posted(String audience, String text) {
        return new Message(new UUID(0, 1), "incident.update-posted", WHEN, "the incident team",
                incident("Checkout fails for cards <Visa> & others", "production"), null, "update (" + audience + ")",
                List.of(text), JsonNodeFactory.instance.objectNode().put("audience", audience));
    }

    public static Message.Incident incident(String title, String environment) {
        return new Message.Incident(new UUID(0, 2), "INC-142", 1, title, "critical", "in-progress", environment,
                List.of("checkout", "payments"));
    }

    public static Message titled(String title) {
        return new Message(new UUID(0, 1), "incident.declared", WHEN, "alice", incident(title, "production"), null,
                "incident declared", List.of(), null);
    }
}
