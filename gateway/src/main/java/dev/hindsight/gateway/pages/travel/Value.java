package dev.hindsight.gateway.pages.travel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.incidents.Link;
import dev.hindsight.gateway.pages.report.Publication;
import dev.hindsight.gateway.pages.words.Actor;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.EntryTime;
import dev.hindsight.gateway.pages.words.Isolated;
import dev.hindsight.gateway.pages.words.Labels;
import dev.hindsight.gateway.pages.words.Moment;
import dev.hindsight.gateway.pages.words.Timed;

/** A value of the API as a reader would write it down. */
final class Value {

    private static final List<String> WORDS = List.of("text", "title", "name", "person", "incident", "markdown", "key",
            "url");
    private static final List<String> CODES = List.of("status", "severity", "precision", "kind", "audience", "state",
            "priority", "type");
    static final List<String> TAKEN_BACK = List.of("retracted", "withdrawn");
    private static final List<String> ITEM = List.of("owner", "dueOn", "priority", "type", "status", "tickets");

    private Value() {}

    /** With an instant that it is, or begins with, apart. */
    static Timed told(String field, String leaf, @Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return Timed.of("");
        }
        if (TAKEN_BACK.contains(leaf) && value.isObject()) {
            return retraction("", value);
        }
        if (value.isObject() && !isItem(field, value)) {
            return thing(field, value);
        }
        if (field.equals("links") && leaf.equals("kind")) {
            return Timed.of(Link.words(value.asText()));
        }
        Instant at = value.isTextual() && !CODES.contains(leaf) ? instant(value.asText()) : null;
        at = at != null && leaf.equals("occurredAt") && at.truncatedTo(ChronoUnit.DAYS).equals(at) ? null : at; // a day alone
        return at == null ? Timed.of(of(field, leaf, value)) : Timed.at(at);
    }

    private static String of(String field, String leaf, @Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream().map(each -> of(field, leaf, each)).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return TAKEN_BACK.contains(leaf) ? retraction("", value).words() : object(field, value);
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        var text = value.asText();
        if (IssueInWords.isPart(field, leaf, text)) {
            return Publication.part(text);
        }
        if (leaf.equals("by")) {
            return Actor.called(text);
        }
        return CODES.contains(leaf) ? Badge.label(text) : time(text).or(() -> day(text)).orElse(text);
    }

    private static String object(String field, JsonNode value) {
        return isItem(field, value) ? item(value) : thing(field, value).words();
    }

    private static boolean isItem(String field, JsonNode value) {
        return field.equals("actionItems") && value.hasNonNull("text");
    }

    /** An action item as a whole: what is to be done, and behind it who does it until when. */
    private static String item(JsonNode value) {
        var told = ITEM.stream().filter(name -> !of("tickets", name, value.path(name)).isEmpty())
                .map(name -> Labels.of(name) + ": " + of("tickets", name, value.get(name))).collect(Collectors.joining(", "));
        return Isolated.of(value.get("text").asText()) + (told.isEmpty() ? "" : " (" + told + ")");
    }

    private static Timed thing(String field, JsonNode value) {
        if (field.equals(IssueInWords.FIELD)) {
            return IssueInWords.whole(value, instant(value.path("publishedAt").asText("")));
        }
        var text = WORDS.stream().filter(value::hasNonNull).map(name -> Isolated.of(value.get(name).asText())).findFirst()
                .orElseGet(() -> fields(field, value));
        var kind = field.equals("links") && value.hasNonNull("kind") ? Link.words(value.get("kind").asText()) + " " : "";
        var when = entryTime(value).timed();
        var told = when.isEmpty() ? Timed.of(kind + text) : when.then("  " + text);
        return TAKEN_BACK.stream().filter(word -> value.path(word).isObject()).findFirst()
                .map(word -> told.then(retraction(". " + Badge.label(word) + ": ", value.get(word)))).orElse(told);
    }

    /** Why a line no longer counts: "said twice, bob, 14 Sep 2026, 08:12 UTC". */
    private static Timed retraction(String lead, JsonNode value) {
        var by = Optional.of(value.path("by").asText("")).filter(name -> !name.isBlank()).map(Actor::called);
        var why = lead + Stream.of(Optional.of(value.path("reason").asText("")), by).flatMap(Optional::stream)
                .filter(words -> !words.isBlank()).collect(Collectors.joining(", "));
        var at = instant(value.path("recordedAt").asText(""));
        return at == null ? Timed.of(why) : new Timed(why.equals(lead) ? why : why + ", ", at, null, "");
    }

    private static EntryTime entryTime(JsonNode value) {
        return new EntryTime(instant(value.path("occurredAt").asText("")), instant(value.path("until").asText("")),
                value.path("precision").asText(null),
                value.path("zone").asText(null), value.path("localTime").asText(null));
    }

    private static String fields(String field, JsonNode value) {
        return value.propertyStream().filter(each -> !each.getKey().equals("contentHash"))
                .map(each -> Labels.of(each.getKey()) + ": " + of(field, each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> time(String text) {
        return Optional.ofNullable(instant(text)).map(at -> Moment.full(at) + " UTC");
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(Moment.dayAlone(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
