package dev.hindsight.gateway.pages.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.words.Moment;

/** Which of the four moments of an incident an event has changed: it holds all of them as they are from then on. */
final class TimesInWords {

    private static final List<Map.Entry<String, String>> NAMES = List.of(Map.entry("startedAt", "the beginning"),
            Map.entry("detectedAt", "the detection"), Map.entry("mitigatedAt", "the mitigation"),
            Map.entry("resolvedAt", "the resolution"));

    private TimesInWords() {}

    static String of(Telling told) {
        var changes = new ArrayList<String>();
        NAMES.forEach(time -> {
            var was = EntryInWords.instant(told.was().path(time.getKey()));
            var now = EntryInWords.instant(told.data().path(time.getKey()));
            if (!Objects.equals(was, now)) {
                changes.add(time.getValue() + change(was, now));
            }
        });
        return changes.isEmpty() ? "changed its times" : "changed " + String.join(", ", changes);
    }

    /** When it was, where somebody has said that it was not just then. */
    static String asOf(Telling told) {
        var at = EntryInWords.instant(told.data().path("at"));
        var said = told.recordedAt();
        return at == null || said == null || Duration.between(at, said).abs().toMinutes() == 0 ? "" : ", as of " + words(at);
    }

    private static String change(@Nullable Instant was, @Nullable Instant now) {
        return (was == null ? "" : " from " + words(was)) + " to " + (now == null ? "not known" : words(now));
    }

    static String words(Instant at) {
        return Moment.full(at) + " UTC";
    }
}
