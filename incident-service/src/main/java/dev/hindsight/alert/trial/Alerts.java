package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.Episode;
import dev.hindsight.alert.placing.Findings.Fresh;
import dev.hindsight.alert.placing.News;

/** The alerts of a {@link Rehearsal}, where in earnest there is a table: of each the times that it has fired, of which there may be thousands. */
final class Alerts {

    private final Scenes scenes;
    private final Map<String, NavigableMap<Instant, Heard>> known = new HashMap<>();
    private final Map<UUID, Heard> heard = new HashMap<>();

    Alerts(Scenes scenes) {
        this.scenes = scenes;
    }

    /** The episode of this signal and the latest other one of the same alert, as far as they were heard of. */
    List<Episode> known(Source source, Signal signal) {
        NavigableMap<Instant, Heard> all = known.getOrDefault(key(source, signal), new TreeMap<>());
        Heard same = signal.startsAt() == null ? null : all.get(signal.startsAt());
        Stream<Heard> other = all.descendingMap().values().stream().filter(one -> !one.equals(same)).limit(1);
        return Stream.concat(Stream.ofNullable(same), other).map(Heard::episode).toList();
    }

    Heard of(UUID id) {
        return Objects.requireNonNull(heard.get(id));
    }

    /** @return the ids of those that were not heard of before */
    Set<UUID> insert(Source source, List<Fresh> fresh, Instant now) {
        var stored = new HashSet<UUID>();
        for (Fresh one : fresh) {
            var of = new Heard(heard.size(), one, now, scenes.ofGroup(source.id() + one.signal().group()));
            if (known.computeIfAbsent(key(source, one.signal()), _ -> new TreeMap<>())
                    .putIfAbsent(one.signal().began(), of) == null) {
                heard.put(one.id(), of);
                stored.add(one.id());
            }
        }
        return stored;
    }

    /** What is new of those that were heard of before. */
    void turn(News news, Instant now) {
        news.ended().forEach(end -> end(of(end.id()), end));
        news.moved().forEach(move -> of(move.id()).turned(move.signal().state(), move.signal().at(), null));
        Stream.of(news.repeated().stream(), news.ended().stream().map(News.End::id), news.moved().stream().map(News.Move::id))
                .flatMap(ids -> ids).forEach(id -> of(id).again(now));
    }

    private void end(Heard over, News.End end) {
        over.turned(AlertState.RESOLVED, end.at(), end.heardAt());
        Scene scene = over.scene();
        if (scene != null) {
            scenes.leave(scene, over);
        }
    }

    private static String key(Source source, Signal signal) {
        return source.id() + signal.fingerprint();
    }
}
