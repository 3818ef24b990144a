package dev.hindsight.gateway.pages.travel;

import dev.hindsight.gateway.pages.incidents.HistoryEntry;
import dev.hindsight.gateway.pages.words.Moment;

/** One version to choose, in words: who made it, what it was, when. */
public record Step(long version, String words) {

    static Step of(HistoryEntry event) {
        var when = event.recordedAt() == null ? "" : ", " + Moment.full(event.recordedAt()) + " UTC";
        return new Step(event.version(), event.who() + " " + event.words() + when);
    }

    public String label() {
        return "v" + version + " · " + (words.length() > 110 ? words.substring(0, 109) + "…" : words);
    }
}
