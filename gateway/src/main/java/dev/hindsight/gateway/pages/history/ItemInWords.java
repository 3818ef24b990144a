package dev.hindsight.gateway.pages.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.words.Labels;
import dev.hindsight.gateway.pages.words.Moment;

/** What happened to an action item, in its own history or in that of the incident whose page was imported. */
final class ItemInWords {

    private static final List<String> IMPORTED = List.of("text", "type", "owner", "priority", "dueOn", "status");

    private ItemInWords() {}

    static String of(String name, Telling told) {
        return switch (name) {
            case "raised" -> "raised it: " + told.quote("text");
            case "owner-assigned" -> owner(told);
            case "due-changed" -> due(told);
            case "priority-changed" -> "changed the priority" + told.labels("priority");
            case "text-changed" -> "changed the text" + told.quotes("text");
            case "type-changed" -> "changed the type" + told.labels("type");
            case "status-changed" -> status(told);
            case "imported" -> "took over what its page says now";
            case "ticket-linked" -> "linked the ticket " + ticket(told.data());
            case "ticket-unlinked" -> "took the ticket %s away".formatted(ticket(told.data()));
            default -> EventInWords.unheard(name);
        };
    }

    /** A page has it for the first time, or says something else of it than it did in its version before. */
    static String imported(Telling told) {
        var before = told.data().path("before");
        if (!before.isObject()) {
            return "imported an action item: " + told.quote("text");
        }
        var changes = IMPORTED.stream().map(field -> change(field, before.path(field), told.data().path(field)))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return "took over of the action item " + Telling.quoted(before.path("text").asText(""))
                + (changes.isEmpty() ? " what its page says now" : ": " + changes);
    }

    private static @Nullable String change(String field, JsonNode was, JsonNode now) {
        var is = value(field, now);
        return value(field, was).equals(is)
                ? null
                : Labels.of(field).toLowerCase(Locale.ROOT) + " from " + value(field, was) + " to " + is;
    }

    private static String value(String field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "none";
        }
        return switch (field) {
            case "text" -> Telling.quoted(value.asText());
            case "owner" -> Telling.person(value);
            case "dueOn" -> day(value);
            default -> Telling.label(value);
        };
    }

    private static String owner(Telling told) {
        if (!told.has("owner")) {
            return told.had("owner") ? "took it from " + Telling.person(told.was().get("owner")) : "took its owner off";
        }
        return "gave it to " + told.person("owner")
                + (told.had("owner") ? ", after " + Telling.person(told.was().get("owner")) : "");
    }

    private static String due(Telling told) {
        var before = told.had("dueOn") ? day(told.was().get("dueOn")) : "";
        if (!told.has("dueOn")) {
            return before.isEmpty() ? "took its date off" : "took its date off, which was " + before;
        }
        return "made it due on " + day(told.data().get("dueOn")) + (before.isEmpty() ? "" : " instead of " + before);
    }

    private static String day(JsonNode day) {
        try {
            return Moment.dayAlone(LocalDate.parse(day.asText("")));
        } catch (DateTimeException e) {
            return Telling.word(day);
        }
    }

    private static String status(Telling told) {
        var evidence = told.data().path("evidence").valueStream()
                .map(each -> Telling.cut(each.hasNonNull("note") ? each.get("note").asText() : each.path("url").asText("")))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        boolean same = told.word("from").equals(told.word("to"));
        if (same && evidence.isEmpty()) {
            return "gave another reason for the status " + told.label("to");
        }
        var change = same ? "added evidence" : "changed status from %s to %s".formatted(told.label("from"), told.label("to"));
        return change + (evidence.isEmpty() ? "" : (same ? ": " : ", with evidence: ") + evidence);
    }

    private static String ticket(JsonNode data) {
        var ticket = data.path("ticket");
        return Telling.word(ticket.path(ticket.hasNonNull("key") ? "key" : "url"));
    }
}
