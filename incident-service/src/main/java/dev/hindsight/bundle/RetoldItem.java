package dev.hindsight.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.RecordedEvent;

/** What the events of an action item add up to. */
final class RetoldItem {

    private static final Set<String> OVER = Set.of("claimed-done", "verified", "dropped");
    private static final List<String> EVIDENCE = List.of("kind", "url", "note");
    private static final List<String> TICKET = List.of("key", "url", "kind");

    private ObjectNode told = BundleJson.object();
    private final List<JsonNode> tickets = new ArrayList<>();
    private final List<JsonNode> evidence = new ArrayList<>();

    private RetoldItem() {}

    /** @param events each with the fields that {@link Shapes} says, the first one raises it */
    static ObjectNode of(List<RecordedEvent> events) {
        var item = new RetoldItem();
        events.stream().map(event -> Heard.of(event, "action-item")).forEach(item::see);
        RecordedEvent last = events.getLast();
        Instant updated = events.stream().map(RecordedEvent::recordedAt).max(Comparator.naturalOrder()).orElseThrow();
        item.told.put("id", last.stream().toString()).put("version", events.size())
                .put("createdAt", events.getFirst().recordedAt().toString()).put("updatedAt", updated.toString())
                .put("open", !OVER.contains(item.told.path("status").asText()))
                .set("tickets", BundleJson.list(item.tickets));
        item.told.set("evidence", BundleJson.list(item.evidence));
        return item.told;
    }

    static boolean isRaised(RecordedEvent event) {
        return BundleJson.word(event, "action-item").equals("raised");
    }

    private void see(Heard heard) {
        switch (heard.kind()) {
            case "raised" -> {
                if (told.isEmpty()) {
                    told = heard.taken("key", "incident", "text", "type", "owner", "priority", "dueOn").put("status", "open");
                    heard.data().path("tickets").forEach(ticket -> tickets.add(BundleJson.taken(ticket, TICKET)));
                }
            }
            case "owner-assigned" -> change(heard, "owner");
            case "due-changed" -> change(heard, "dueOn");
            case "priority-changed" -> change(heard, "priority");
            case "text-changed" -> change(heard, "text");
            case "type-changed" -> change(heard, "type");
            case "status-changed" -> {
                told.put("status", heard.text("to"));
                told.put("statusReason", heard.data().path("reason").textValue());
                heard.data().path("evidence").forEach(one -> evidence
                        .add(BundleJson.object().put("kind", "link").setAll(BundleJson.taken(one, EVIDENCE))));
            }
            case "ticket-linked" -> {
                unlink(heard.data().path("ticket"));
                tickets.add(BundleJson.taken(heard.data().path("ticket"), TICKET));
            }
            case "ticket-unlinked" -> unlink(heard.data().path("ticket"));
            default -> {
            }
        }
    }

    private void change(Heard heard, String field) {
        told.put(field, heard.data().path(field).textValue());
    }

    private void unlink(JsonNode ticket) {
        tickets.removeIf(one -> identity(one).equals(identity(ticket)));
    }

    /** By the rule of the action tracker. */
    private static String identity(JsonNode ticket) {
        String which = ticket.path("kind").asText().equals("jira") || !ticket.hasNonNull("url") ? "key" : "url";
        return ticket.hasNonNull(which) ? ticket.path(which).asText() : "";
    }
}
