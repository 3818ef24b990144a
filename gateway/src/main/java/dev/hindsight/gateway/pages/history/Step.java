package dev.hindsight.gateway.pages.history;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.words.Isolated;
import dev.hindsight.gateway.pages.words.Moment;

/** One version to choose, in words: who made it, what it was, when. */
public record Step(long version, String words, @Nullable Instant at) {

    public static Step of(HistoryEntry event) {
        return new Step(event.version(), Isolated.of(event.who()) + " " + event.words(), event.recordedAt());
    }

    /** With its time at the end, for which a script puts that of the reader. */
    public String line() {
        return words + when();
    }

    /** The same for a list to choose from. */
    public String label() {
        return "v" + version + " · " + Isolated.cut(words, 90) + when();
    }

    /** The words, with those that may run from right to left apart. */
    public List<Isolated.Part> parts() {
        return Isolated.parts(words);
    }

    /** ", 14 Sep 2026, 08:12 UTC"; empty when it is not known. */
    public String when() {
        return at == null ? "" : ", " + Moment.full(at) + " UTC";
    }
}
