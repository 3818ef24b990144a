package dev.hindsight.gateway.pages.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.words.EntryTime;

/** What became of a line of the timeline, which its event tells by id and only in its new words. */
final class EntryInWords {

    private EntryInWords() {}

    static String which(Telling told) {
        return told.was().hasNonNull("text")
                ? "the timeline entry " + Telling.quoted(told.was().get("text").asText())
                : "a timeline entry";
    }

    static String corrected(Telling told) {
        if (!told.was().hasNonNull("text")) {
            return "corrected a timeline entry" + (told.has("text") ? " to " + told.quote("text") : "");
        }
        var parts = Stream.of(text(told), time(told), end(told), kind(told)).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var join = parts.isEmpty() ? "" : text(told) == null ? ": " : " ";
        return "corrected " + which(told) + join + parts;
    }

    private static @Nullable String text(Telling told) {
        return told.has("text") && told.had("text") ? "to " + told.quote("text") : null;
    }

    private static @Nullable String time(Telling told) {
        var was = time(told.was(), told.was());
        var now = time(told.data(), told.was());
        return was.equals(now) ? null : "the time" + (was.isEmpty() ? "" : " from " + was) + " to " + now;
    }

    /** What a correction does not name stays as it was. */
    private static String time(JsonNode data, JsonNode was) {
        var written = data.has("localTime") ? data.path("localTime") : was.path("localTime");
        return new EntryTime(instant(data.hasNonNull("occurredAt") ? data.path("occurredAt") : was.path("occurredAt")), null,
                (data.hasNonNull("precision") ? data.path("precision") : was.path("precision")).asText(null),
                (data.hasNonNull("zone") ? data.path("zone") : was.path("zone")).asText(null),
                written.asText("").isEmpty() ? null : written.asText()).line();
    }

    private static @Nullable String end(Telling told) {
        if (told.data().path("withoutEnd").asBoolean()) {
            return "without an end";
        }
        var now = instant(told.data().path("until"));
        var was = instant(told.was().path("until"));
        return now == null || now.equals(was)
                ? null
                : "its end" + (was == null ? "" : " from " + TimesInWords.words(was)) + " to " + TimesInWords.words(now);
    }

    private static @Nullable String kind(Telling told) {
        return told.has("kind") && told.had("kind") ? "its kind" + told.labels("kind") : null;
    }

    static @Nullable Instant instant(JsonNode value) {
        try {
            return Instant.parse(value.asText(""));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
