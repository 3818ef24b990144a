package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.placing.Episode;

/** The times that one alert has fired in a {@link Rehearsal}, by when each began; there may be thousands. */
final class Episodes {
    private final TreeMap<Instant, Episode> all = new TreeMap<>();

    void put(Episode episode) {
        all.put(episode.startsAt(), episode);
    }

    Episode begin(Signal signal, AlertState state, @Nullable Instant endsAt, Instant now) {
        var episode = new Episode(UUID.randomUUID(), signal.fingerprint(), signal.began(), state,
                endsAt == null ? signal.at() : endsAt, endsAt, endsAt == null ? null : now, true, null);
        put(episode);
        return episode;
    }

    /** The same, brought there. */
    static Episode at(Episode episode, Episode.Target incident) {
        return new Episode(episode.id(), episode.fingerprint(), episode.startsAt(), episode.state(), episode.stateAt(),
                episode.endsAt(), episode.toldOverAt(), true, incident);
    }

    /** The latest two and those that a signal could mean by its times, as in earnest. */
    List<Episode> meant(Signal signal, Instant now) {
        var meant = new LinkedHashSet<>(latest());
        for (Instant began : List.of(signal.began(), now)) {
            Episode episode = all.get(began);
            if (episode != null) {
                meant.add(episode);
            }
        }
        return List.copyOf(meant);
    }

    List<Episode> latest() {
        return all.descendingMap().values().stream().limit(2).toList();
    }
}
