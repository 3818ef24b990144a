package dev.hindsight.gateway.pages.incidents;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.Markdown;
import dev.hindsight.gateway.pages.actions.ActionItem;
import dev.hindsight.gateway.pages.words.Badge;

/**
 * An event as the rest of a sentence that begins with who did it: "changed severity from minor to critical". A type this
 * version has not heard of is named rather than hidden.
 */
final class EventInWords {

    private static final int QUOTE = 90;

    private EventInWords() {}

    static String of(String type, JsonNode data) {
        var name = type.replaceFirst("^hindsight\\.[a-z-]+\\.", "").replaceFirst("\\.v[0-9]+$", "");
        return (type.startsWith("hindsight.action-item.") ? item(name, data) : sentence(name, data)) + because(data);
    }

    private static String item(String name, JsonNode data) {
        return switch (name) {
            case "raised" -> "raised it: " + quote(data, "text");
            case "owner-assigned" -> data.hasNonNull("owner") ? "gave it to " + word(data, "owner") : "took its owner off";
            case "due-changed" -> data.hasNonNull("dueOn")
                    ? "made it due on " + ActionItem.words(LocalDate.parse(word(data, "dueOn")))
                    : "took its date off";
            case "priority-changed" -> "changed the priority to " + label(data, "priority");
            case "text-changed" -> "changed the text to " + quote(data, "text");
            case "type-changed" -> "changed the type to " + label(data, "type");
            case "status-changed" -> word(data, "from").equals(word(data, "to")) ? "added evidence" : change("status", data);
            case "imported" -> "took over what its page says now";
            case "ticket-linked" -> "linked the ticket " + ticket(data);
            case "ticket-unlinked" -> "took the ticket %s away".formatted(ticket(data));
            default -> sentence(name, data);
        };
    }

    private static String ticket(JsonNode data) {
        var ticket = data.path("ticket");
        return ticket.hasNonNull("key") ? word(ticket, "key") : word(ticket, "url");
    }

    private static String sentence(String name, JsonNode data) {
        return switch (name) {
            case "declared" -> "declared it, %s, in %s".formatted(word(data, "severity"), word(data, "environment"));
            case "renamed" -> "renamed it to " + quote(data, "title");
            case "environment-changed" -> "changed the environment to " + word(data, "environment");
            case "services-changed" -> "changed the services to " + words(data, "services");
            case "times-changed" -> "changed " + times(data);
            case "confidentiality-changed" ->
                data.path("confidential").asBoolean() ? "made it confidential" : "opened it to everyone";
            case "status-changed" -> change("status", data);
            case "severity-changed" -> change("severity", data);
            case "role-assigned" -> "made %s %s".formatted(word(data, "person"), word(data, "role"));
            case "role-vacated" -> "took %s off the role %s".formatted(word(data, "person"), word(data, "role"));
            case "label-added" -> "added the label " + word(data, "label");
            case "label-removed" -> "removed the label " + word(data, "label");
            case "author-added" -> "added %s as an author".formatted(word(data, "person"));
            case "author-removed" -> "removed %s as an author".formatted(word(data, "person"));
            case "participant-added" -> "added %s as a participant".formatted(word(data, "person"));
            case "participant-removed" -> "removed %s as a participant".formatted(word(data, "person"));
            case "timeline-entry-added" -> "added to the timeline: " + quote(data, "text");
            case "timeline-entry-corrected" -> "corrected a timeline entry"
                    + (data.hasNonNull("text") ? " to " + quote(data, "text") : "");
            case "timeline-entry-retracted" -> "retracted a timeline entry";
            case "report-section-written" -> "wrote the section " + Section.titleOf(word(data, "section"));
            case "report-section-restored" -> "restored the section %s from version %s"
                    .formatted(Section.titleOf(word(data, "section")), word(data, "fromVersion"));
            case "merged" -> "merged it into " + word(data, "key");
            case "absorbed" -> "took in " + word(data, "key");
            case "unmerged" -> "took the merge back";
            case "released" -> "let go of " + word(data, "key");
            case "linked" -> "linked it to %s, %s".formatted(word(data, "key"), label(data, "kind"));
            case "unlinked" -> "took the link to %s away".formatted(word(data, "key"));
            case "update-posted" -> "posted an update for the %s audience: %s".formatted(label(data, "audience"),
                    "“" + cut(Markdown.words(data.path("text").asText(""))) + "”");
            case "imported" -> "imported " + page(data);
            case "action-item-imported" -> "imported an action item: " + quote(data, "text");
            case "report-published" -> "published the report";
            case "publication-withdrawn" -> "withdrew the publication";
            case "alert-attached" -> "attached the alert " + quote(data, "title");
            case "alert-resolved" -> "recorded that an alert resolved";
            default -> "did something this page has no words for yet: " + name.replace('-', ' ');
        };
    }

    private static String page(JsonNode data) {
        var version = data.hasNonNull("pageVersion") ? "version " + word(data, "pageVersion") + " of " : "";
        return version + (data.hasNonNull("title") ? "the page " + quote(data, "title") : "a page");
    }

    private static String change(String what, JsonNode data) {
        return "changed %s from %s to %s".formatted(what, label(data, "from"), label(data, "to"));
    }

    /** Such an event holds all of them as they are from then on, and does not say which are new. */
    private static String times(JsonNode data) {
        var names = data.propertyStream().map(time -> switch (time.getKey()) {
            case "startedAt" -> "the start";
            case "detectedAt" -> "the detection";
            case "mitigatedAt" -> "the mitigation";
            case "resolvedAt" -> "the resolution";
            default -> time.getKey();
        }).collect(Collectors.joining(", "));
        return names.isEmpty() || names.contains(",") ? "its times" : "the time of " + names;
    }

    private static String because(JsonNode data) {
        var reason = data.path("reason").asText("");
        return reason.isBlank() ? "" : " — " + cut(reason);
    }

    private static String label(JsonNode data, String field) {
        return Badge.label(word(data, field)).toLowerCase(Locale.ROOT);
    }

    private static String word(JsonNode data, String field) {
        return data.path(field).asText("unknown");
    }

    private static String words(JsonNode data, String field) {
        var words = data.path(field).valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }

    private static String quote(JsonNode data, String field) {
        return "“" + cut(data.path(field).asText("")) + "”";
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTE)).stripTrailing() + "…";
    }
}
