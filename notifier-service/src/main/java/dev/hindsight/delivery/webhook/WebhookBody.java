package dev.hindsight.delivery.webhook;

import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Links;
import dev.hindsight.delivery.Message;
import dev.hindsight.eventlog.EventCodec;

/**
 * The body of a webhook: {@code type}, {@code timestamp} of the event and {@code data}. Types use letters, digits, dots and
 * underscores only, as Standard Webhooks asks: {@code incident.severity_changed}.
 */
record WebhookBody(String type, Instant timestamp, ObjectNode data) {

    static String of(Message message, Links links) {
        ObjectNode data = EventCodec.JSON.createObjectNode();
        data.put("event", message.event().toString());
        data.put("actor", message.actor());
        data.put("summary", message.headline());
        data.set("details", EventCodec.JSON.valueToTree(message.lines()));
        if (message.incident() != null) {
            ObjectNode incident = EventCodec.JSON.valueToTree(message.incident());
            incident.remove("production");
            data.set("incident", incident.put("url", links.incident(message.incident().key())));
        }
        if (message.actionItem() != null) {
            data.set("actionItem", EventCodec.JSON.valueToTree(message.actionItem()));
        }
        if (message.change() != null) {
            data.set("change", message.change());
        }
        try {
            return EventCodec.JSON.writeValueAsString(new WebhookBody(message.type().replace('-', '_'), message.at(), data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is plain data", e);
        }
    }
}
