package dev.hindsight.alert.placing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Signal;
import dev.hindsight.eventlog.EventId;

/** What a run of signals says to those who know what was heard before: episodes to be remembered, and what is new in each post. */
public final class Findings {

    private final List<Judged> judged;
    private final Map<Integer, News> news = new LinkedHashMap<>();
    private final Map<Verdict, Fresh> fresh = new LinkedHashMap<>();

    private record Judged(Verdict verdict, Posted of) {}

    /**
     * An episode to be remembered.
     *
     * @param by the signal as it came, which knows its place among all in this transaction
     */
    public record Fresh(UUID id, Signal signal, @Nullable Instant endsAt, Posted by) {

        private static Fresh of(Signal signal, @Nullable Instant endsAt, Posted by) {
            return new Fresh(EventId.next(), signal, endsAt, by);
        }
    }

    private Findings(List<Judged> judged) {
        this.judged = judged;
    }

    /** @param known episodes of these alerts, as they were before the run */
    public static Findings of(List<Posted> run, List<Episode> known, Instant now) {
        var findings = new Findings(run.stream().map(one -> new Judged(judge(one, known, now), one)).toList());
        findings.judged.forEach(findings::sort);
        return findings;
    }

    private static Verdict judge(Posted posted, List<Episode> known, Instant now) {
        Signal signal = posted.signal();
        var found = Correlation.find(signal, posted.heardAt(),
                known.stream().filter(episode -> episode.fingerprint().equals(signal.fingerprint())).toList());
        return Correlation.judge(found.signal(), found.same(), found.latest(), now);
    }

    public List<Fresh> fresh() {
        return List.copyOf(fresh.values());
    }

    /** By post. What begins is among it only after {@link #stored}. */
    public Map<Integer, News> news() {
        return news;
    }

    /** Only who has stored an episode may bring it anywhere. */
    public void stored(Set<UUID> ids) {
        judged.forEach(one -> begin(one, ids));
    }

    private News news(Judged one) {
        return news.computeIfAbsent(one.of().post(), _ -> new News());
    }

    private void sort(Judged one) {
        Instant heardAt = one.of().heardAt();
        News about = news(one);
        switch (one.verdict()) {
            case Verdict.Repeat repeat -> about.repeated().add(repeat.of().id());
            case Verdict.GoesOn on -> {
                about.repeated().add(on.of().id());
                about.said().add(new News.Said(on.of(), on.signal()));
            }
            case Verdict.Still still -> {
                about.repeated().add(still.of().id());
                about.said().add(new News.Said(still.of(), still.signal()));
                about.look(still.of(), still.signal(), one.of().plan());
            }
            case Verdict.Moved moved -> {
                about.moved().add(new News.Move(moved.of().id(), moved.signal()));
                about.said().add(new News.Said(moved.of(), moved.signal()));
                if (moved.of().incident() == null) {
                    about.look(moved.of(), moved.signal(), one.of().plan());
                }
            }
            case Verdict.Ended ended -> ended.episodes().forEach(episode -> about.end(episode, ended.at(), heardAt));
            case Verdict.EndOnly end -> {
                fresh.put(end, Fresh.of(end.signal(), end.at(), one.of()));
                end.older().forEach(episode -> about.end(episode, end.signal().began(), heardAt));
            }
            case Verdict.Begun begun -> {
                begun.older().forEach(episode -> about.end(episode, begun.signal().began(), heardAt));
                if (begun.lateTo() == null) {
                    fresh.put(begun, Fresh.of(begun.signal(), begun.endsAt(), one.of()));
                }
            }
        }
    }

    private void begin(Judged one, Set<UUID> stored) {
        Fresh row = fresh.get(one.verdict());
        if (row != null && stored.contains(row.id())) {
            news(one).recorded().add(row.id());
        }
        if (one.verdict() instanceof Verdict.Begun begun) {
            UUID id = row != null ? row.id() : begun.lateTo() != null ? begun.lateTo().id() : null;
            if (id != null && (row == null || stored.contains(id))) {
                news(one).begun().add(new News.Begin(id, begun, one.of().plan()));
            }
        }
    }
}
