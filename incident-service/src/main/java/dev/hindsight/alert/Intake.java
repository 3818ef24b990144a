package dev.hindsight.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    record Outcome(ReceiptState state, @Nullable String reason, List<UUID> alerts, @Nullable UUID incident) {

        Outcome and(Outcome later) {
            return new Outcome(state == ReceiptState.DUPLICATE ? later.state : state, reason,
                    Stream.concat(alerts.stream(), later.alerts.stream()).distinct().toList(),
                    incident == null ? later.incident : incident);
        }
    }

    /** A signal and what is said of it before anybody looks at incidents. */
    private record Planned(Signal signal, Plan plan) {}

    private record Judged(Verdict verdict, Plan plan) {}

    Uni<Outcome> take(SqlConnection transaction, Source source, List<AlertRule> rules, Reading reading, UUID receipt) {
        if (reading.test()) {
            return Uni.createFrom().item(new Outcome(ReceiptState.TEST, reading.remark(), List.of(), null));
        }
        Uni<Outcome> outcome = ChangeRows.store(transaction, source, reading.changes(), receipt).map(_ -> said(reading));
        for (List<Planned> chunk : chunks(planned(source, rules, reading.signals()))) {
            outcome = outcome
                    .chain(before -> take(transaction, source, chunk, reading.remark()).map(after -> reading.signals().isEmpty()
                            ? before
                            : before.alerts().isEmpty() ? after : before.and(after)));
        }
        return outcome;
    }

    /** What becomes of a post without alerts that count. */
    private static Outcome said(Reading reading) {
        if (!reading.changes().isEmpty() || reading.remark() != null || !reading.signals().isEmpty()) {
            return new Outcome(ReceiptState.PROCESSED, reading.remark(), List.of(), null);
        }
        return new Outcome(ReceiptState.TEST, "The post holds no alerts.", List.of(), null);
    }

    private List<Planned> planned(Source source, List<AlertRule> rules, List<Signal> signals) {
        Instant now = clock.instant();
        return signals.stream().map(source.routing()::meant)
                .filter(signal -> signal.state() != AlertState.UNKNOWN || source.routing().unknown() != Routing.Unknown.IGNORE)
                .map(signal -> {
                    Plan plan = Plan.of(signal, source, rules, now);
                    return new Planned(signal.grouped(plan.group().what()), plan);
                }).toList();
    }

    /** One alert may change more than once in a post; each of these lists has every alert at most once. */
    private static List<List<Planned>> chunks(List<Planned> all) {
        List<List<Planned>> chunks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Planned one : all) {
            if (chunks.isEmpty() || !seen.add(one.signal().fingerprint() + one.signal().startsAt())) {
                chunks.add(new ArrayList<>());
                seen.clear();
                seen.add(one.signal().fingerprint() + one.signal().startsAt());
            }
            chunks.getLast().add(one);
        }
        return chunks;
    }

    private Uni<Outcome> take(SqlConnection transaction, Source source, List<Planned> planned, @Nullable String remark) {
        List<Signal> signals = planned.stream().map(Planned::signal).toList();
        return AlertRows.lock(transaction, planned.stream().flatMap(one -> one.plan().contested(source, one.signal())))
                .chain(() -> AlertRows.known(transaction, source.id(), signals))
                .map(known -> planned.stream().map(one -> new Judged(judge(one.signal(), known), one.plan())).toList())
                .chain(judged -> remember(transaction, source, judged, remark));
    }

    private Verdict judge(Signal signal, List<Episode> known) {
        List<Episode> of = known.stream().filter(episode -> episode.fingerprint().equals(signal.fingerprint()))
                .sorted(Comparator.comparing(Episode::startsAt).reversed()).toList();
        Signal placed = Correlation.placed(signal, of.isEmpty() ? null : of.getFirst());
        Episode same = of.stream().filter(episode -> episode.startsAt().equals(placed.began())).findFirst().orElse(null);
        Episode latest = of.stream().filter(episode -> !episode.startsAt().equals(placed.began())).findFirst().orElse(null);
        return Correlation.judge(placed, same, latest, clock.instant());
    }

    private Uni<Outcome> remember(SqlConnection transaction, Source source, List<Judged> judged, @Nullable String remark) {
        var news = new News();
        Map<Verdict, Fresh> fresh = new LinkedHashMap<>();
        judged.forEach(one -> sort(one, news, fresh));
        return AlertRows.insert(transaction, source, List.copyOf(fresh.values()))
                .invoke(stored -> begun(judged, fresh, stored, news))
                .call(() -> AlertRows.end(transaction, news.ended().stream().map(News.End::id).toList(),
                        news.ended().stream().map(News.End::at).toList()))
                .call(() -> AlertRows.seenAgain(transaction, news.repeated()))
                .call(() -> move(transaction, source, news.moved()))
                .chain(() -> bringing.bring(transaction, source, news))
                .map(incident -> outcome(news, incident, remark));
    }

    private static Uni<Void> move(SqlConnection transaction, Source source, List<News.Move> moves) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (News.Move move : moves) {
            all = all.chain(() -> AlertRows.move(transaction, source, move.id(), move.signal()));
        }
        return all;
    }

    private static void sort(Judged judged, News news, Map<Verdict, Fresh> fresh) {
        switch (judged.verdict()) {
            case Verdict.Repeat repeat -> news.repeated().add(repeat.of().id());
            case Verdict.Still still -> {
                news.repeated().add(still.of().id());
                news.look(still.of(), still.signal(), judged.plan());
            }
            case Verdict.Moved moved -> {
                news.moved().add(new News.Move(moved.of().id(), moved.signal()));
                if (moved.of().incident() == null) {
                    news.look(moved.of(), moved.signal(), judged.plan());
                }
            }
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
    private static void begun(List<Judged> judged, Map<Verdict, Fresh> fresh, Set<UUID> stored, News news) {
        news.recorded().addAll(stored);
        for (Judged one : judged) {
            if (one.verdict() instanceof Verdict.Begun begun) {
                Fresh row = fresh.get(begun);
                UUID id = row != null ? row.id() : begun.lateTo() != null ? begun.lateTo().id() : null;
                if (id != null && (row == null || stored.contains(id))) {
                    news.begun().add(new News.Begin(id, begun, one.plan()));
                }
            }
        }
    }

    private static Outcome outcome(News news, @Nullable UUID incident, @Nullable String remark) {
        List<UUID> alerts = Stream.of(news.repeated().stream(), news.moved().stream().map(News.Move::id),
                news.ended().stream().map(News.End::id), news.recorded().stream(), news.begun().stream().map(News.Begin::id))
                .flatMap(ids -> ids).filter(Objects::nonNull).distinct().toList();
        boolean nothingNew = news.isEmpty() && incident == null;
        return new Outcome(nothingNew ? ReceiptState.DUPLICATE : ReceiptState.PROCESSED, remark, alerts, incident);
    }
}
