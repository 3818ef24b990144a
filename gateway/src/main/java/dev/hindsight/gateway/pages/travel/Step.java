package dev.hindsight.gateway.pages.travel;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.incidents.HistoryEntry;
import dev.hindsight.gateway.pages.words.Moment;

/** One version to choose, in words: who made it, what it was, when. */
public record Step(long version, String words, @Nullable Instant at) {

    static Step of(HistoryEntry event) {
        return new Step(event.version(), event.who() + " " + event.words(), event.recordedAt());
    }

    /** With its time at the end, for which a script puts that of the reader. */
    public String line() {
        return words + when();
    }

    /** The same for a list to choose from. */
    public String label() {
        return "v" + version + " · " + (words.length() > 90 ? words.substring(0, 89) + "…" : words) + when();
    }

    /** ", 14 Sep 2026, 08:12 UTC"; empty when it is not known. */
    public String when() {
        return at == null ? "" : ", " + Moment.full(at) + " UTC";
    }
}
