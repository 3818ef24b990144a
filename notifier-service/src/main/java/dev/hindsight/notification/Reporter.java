package dev.hindsight.notification;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.hindsight.delivery.Message;
import dev.hindsight.eventlog.Published;
import dev.hindsight.news.EventNames;
import dev.hindsight.news.IncidentNews;

/** Makes the message of an event. Pure. */
final class Reporter {

    private static final int LARGE = 8 << 10;
    private static final String NOBODY = "the incident team";

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

    /** The same, told to those of the incident in which work on the other one goes on. */
    static Message of(Message message, KnownIncident other, KnownIncident survivor) {
        Message told = of(message, survivor);
        return other.id().equals(survivor.id())
                ? told
                : new Message(told.event(), told.type(), told.at(), told.actor(), told.incident(), told.actionItem(),
                        told.headline(), Stream.concat(told.details().stream(),
                                Stream.of("About " + other.key() + ", which was merged into this incident.")).toList(),
                        told.change());
    }

    /** What is told to the public names nobody. */
    static Message update(Message message, IncidentNews.UpdatePosted update) {
        var audience = JsonNodeFactory.instance.objectNode().put("audience", update.audience());
        return new Message(message.event(), message.type(), message.at(), update.isPublic() ? NOBODY : message.actor(),
                message.incident(), message.actionItem(), message.headline(), message.details(),
                message.change() == null ? audience : message.change());
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
