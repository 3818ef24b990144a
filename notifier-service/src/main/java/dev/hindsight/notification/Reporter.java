package dev.hindsight.notification;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.delivery.Message;
import dev.hindsight.eventlog.Published;
import dev.hindsight.rule.EventNames;

/** Makes the message of an event. Pure. */
final class Reporter {

    private static final int LARGE = 8 << 10;

    private Reporter() {}

    static Message about(Published event, KnownIncident after, Words words) {
        return message(event, after.told(), null, words);
    }

    /** Without the incident, which {@link #of} adds when it is known. */
    static Message about(Published event, KnownActionItem after, Words words) {
        return message(event, null, after.told(), words);
    }

    static Message of(Message message, KnownIncident incident) {
        return new Message(message.event(), message.type(), message.at(), message.actor(), incident.told(),
                message.actionItem(),
                message.headline(), message.details(), message.change());
    }

    private static Message message(Published event, Message.@Nullable Incident incident, Message.@Nullable ActionItem item,
            Words words) {
        return new Message(event.id(), EventNames.shortened(event.type()), event.time(), event.actor(), incident, item,
                words.headline(), List.copyOf(words.details()), small(event.data()));
    }

    private static @Nullable JsonNode small(JsonNode data) {
        return data.toString().length() <= LARGE ? data : null;
    }
}
