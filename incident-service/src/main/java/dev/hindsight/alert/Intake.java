package dev.hindsight.alert;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertRows.Fresh;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Brings the signals of one post to where they belong: rows of episodes first, then incidents, all in one transaction. */
@ApplicationScoped
class Intake {

    private final Bringing bringing;
    private final Clock clock = Clock.systemUTC();

    Intake(Bringing bringing) {
        this.bringing = bringing;
    }

    /** What became of a post. */
    record Outcome(ReceiptState state, @Nullable String reason, List<UUID> alerts, @Nullable UUID incident) {}

    Uni<Outcome> take(SqlConnection transaction, Source source, Reading reading) {
        List<Signal> signals = reading.signals();
        if (signals.isEmpty()) {
            return Uni.createFrom().item(new Outcome(ReceiptState.TEST, "The post holds no alerts.", List.of(), null));
        }
        return AlertRows.lock(transaction, source.id(), signals)
                .chain(() -> AlertRows.known(transaction, source.id(), signals))
                .map(known -> signals.stream().map(signal -> judge(signal, known)).toList())
                .chain(verdicts -> remember(transaction, source, verdicts, reading.remark()));
    }

    private Verdict judge(Signal signal, List<Episode> known) {
        Episode same = null;
        Episode latest = null;
        for (Episode episode : known) {
            if (!episode.fingerprint().equals(signal.fingerprint())) {
                continue;
            }
            if (episode.startsAt().equals(signal.began())) {
                same = episode;
            } else if (latest == null || episode.startsAt().isAfter(latest.startsAt())) {
                latest = episode;
            }
        }
        return Correlation.judge(signal, same, latest, clock.instant());
    }

    private Uni<Outcome> remember(SqlConnection transaction, Source source, List<Verdict> verdicts, @Nullable String remark) {
        var news = new News();
        Map<Verdict, Fresh> fresh = new LinkedHashMap<>();
        verdicts.forEach(verdict -> sort(verdict, news, fresh));
        return AlertRows.insert(transaction, source, List.copyOf(fresh.values()))
                .invoke(stored -> begun(verdicts, fresh, stored, news))
                .call(() -> AlertRows.end(transaction, news.ended().stream().map(News.End::id).toList(),
                        news.ended().stream().map(News.End::at).toList()))
                .call(() -> AlertRows.seenAgain(transaction, news.repeated()))
                .chain(() -> bringing.bring(transaction, source, news))
                .map(incident -> outcome(news, incident, remark));
    }

    private static void sort(Verdict verdict, News news, Map<Verdict, Fresh> fresh) {
        switch (verdict) {
            case Verdict.Repeat repeat -> news.repeated().add(repeat.of().id());
            case Verdict.Ended ended -> ended.episodes().forEach(episode -> news.end(episode, ended.at()));
            case Verdict.EndOnly end -> {
                fresh.put(end, Fresh.of(end.signal(), end.at()));
                end.older().forEach(episode -> news.end(episode, end.signal().began()));
            }
            case Verdict.Begun begun -> {
                begun.older().forEach(episode -> news.end(episode, begun.signal().began()));
                if (begun.lateTo() == null) {
                    fresh.put(begun, Fresh.of(begun.signal(), begun.endsAt()));
                }
            }
        }
    }

    /** Only who has stored the row of an episode may bring it anywhere. */
    private static void begun(List<Verdict> verdicts, Map<Verdict, Fresh> fresh, Set<UUID> stored, News news) {
        news.recorded().addAll(stored);
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Begun begun) {
                Fresh row = fresh.get(begun);
                UUID id = row != null ? row.id() : begun.lateTo() != null ? begun.lateTo().id() : null;
                if (id != null && (row == null || stored.contains(id))) {
                    news.begun().add(new News.Begin(id, begun));
                }
            }
        }
    }

    private static Outcome outcome(News news, @Nullable UUID incident, @Nullable String remark) {
        List<UUID> alerts = Stream.of(news.repeated().stream(), news.ended().stream().map(News.End::id),
                news.recorded().stream(), news.begun().stream().map(News.Begin::id)).flatMap(ids -> ids).distinct().toList();
        boolean nothingNew = news.ended().isEmpty() && news.recorded().isEmpty() && news.begun().isEmpty();
        return new Outcome(nothingNew ? ReceiptState.DUPLICATE : ReceiptState.PROCESSED, remark, alerts, incident);
    }
}
