package dev.hindsight.gateway.pages.history;

import java.util.List;
import java.util.Optional;

/**
 * The history of a thing as its page tells it.
 *
 * @param shown the thing as the page shows it
 * @param events up to the version shown; empty when they could not be read
 */
public record Chronicle(Versioned shown, Optional<List<HistoryEntry>> events) {

    private static final int AT_A_GLANCE = 8;

    /** The past page shows the past only, so its history ends where it stands. */
    public static Chronicle upTo(Versioned shown, Optional<List<HistoryEntry>> events) {
        return new Chronicle(shown,
                events.map(all -> all.stream().filter(event -> event.version() <= shown.version()).toList()));
    }

    /** Newest first. */
    public List<HistoryEntry> all() {
        return events.orElse(List.of()).stream().sorted((a, b) -> Long.compare(b.version(), a.version())).toList();
    }

    public List<HistoryEntry> latest() {
        return all().stream().limit(AT_A_GLANCE).toList();
    }

    public List<HistoryEntry> earlier() {
        return all().stream().skip(AT_A_GLANCE).toList();
    }
}
