package dev.hindsight.alert.placing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.ReceiptState;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.AlertRows.Fresh;
import dev.hindsight.alert.rule.AlertRule;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Brings the signals of a few posts to where they belong: rows of episodes first, then incidents, all in one transaction, and as if
 * one post had been taken after the other.
 */
@ApplicationScoped
public class Intake {

    private final Bringing bringing;
    private final Clock clock = Clock.systemUTC();

    Intake(Bringing bringing) {
        this.bringing = bringing;
    }

    /** What became of a post. */
    public record Outcome(ReceiptState state, @Nullable String reason, List<UUID> alerts, @Nullable UUID incident) {

        Outcome and(Outcome later) {
            return new Outcome(state == ReceiptState.DUPLICATE ? later.state : state, reason,
                    Stream.concat(alerts.stream(), later.alerts.stream()).distinct().toList(),
                    incident == null ? later.incident : incident);
        }
    }

    /** What a post says, and when it came. */
    public record Read(UUID receipt, Instant heardAt, Reading reading) {}

    private record Judged(Verdict verdict, Posted of) {}

    /** @return what became of each, in their order */
    public Uni<List<Outcome>> take(SqlConnection transaction, Source source, List<AlertRule> rules, List<Read> posts) {
        Outcome[] outcomes = posts.stream().map(post -> said(post.reading())).toArray(Outcome[]::new);
        return InTurn.each(posts, post -> post.reading().test()
                ? Uni.createFrom().voidItem()
                : ChangeRows.store(transaction, source, post.reading().changes(), post.receipt()))
                .chain(() -> InTurn.each(Posted.runs(source, planned(source, rules, posts)), run -> take(transaction, source,
                        run)
                        .invoke(told -> told.forEach((post, outcome) -> outcomes[post] = and(outcomes[post], outcome)))))
                .map(_ -> List.of(outcomes));
    }

    /** A post may have a part in more than one run. */
    private static Outcome and(Outcome before, Outcome run) {
        return before.alerts().isEmpty()
                ? new Outcome(run.state(), before.reason(), run.alerts(), run.incident())
                : before.and(run);
    }

    /** What becomes of a post without alerts that count. */
    private static Outcome said(Reading reading) {
        boolean says = !reading.changes().isEmpty() || reading.remark() != null || !reading.signals().isEmpty();
        if (reading.test()) {
            return new Outcome(ReceiptState.TEST, reading.remark(), List.of(), null);
        }
        return says
                ? new Outcome(ReceiptState.PROCESSED, reading.remark(), List.of(), null)
                : new Outcome(ReceiptState.TEST, "The post holds no alerts.", List.of(), null);
    }

    private List<Posted> planned(Source source, List<AlertRule> rules, List<Read> posts) {
        Instant now = clock.instant();
        List<Posted> all = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            int post = i;
            Reading reading = posts.get(i).reading();
            (reading.test() ? Stream.<Signal>empty() : reading.signals().stream()).map(source.routing()::meant)
                    .filter(signal -> signal.state() != AlertState.UNKNOWN
                            || source.routing().unknown() != Routing.Unknown.IGNORE)
                    .forEach(signal -> {
                        Plan plan = Plan.of(signal, source, rules, now);
                        all.add(new Posted(post, posts.get(post).heardAt(), all.size(), signal.grouped(plan.group().what()),
                                plan));
                    });
        }
        return all;
    }

    /** @return what became of each post that has a part in this run */
    private Uni<Map<Integer, Outcome>> take(SqlConnection transaction, Source source, List<Posted> run) {
        return AlertRows.lock(transaction, run.stream().flatMap(one -> one.plan().contested(source, one.signal())))
                .chain(() -> AlertRows.known(transaction, source.id(), run.stream().map(Posted::signal).toList()))
                .map(known -> run.stream().map(one -> new Judged(judge(one, known), one)).toList())
                .chain(judged -> remember(transaction, source, judged));
    }

    private Verdict judge(Posted posted, List<Episode> known) {
        Signal signal = posted.signal();
        var found = Correlation.find(signal, posted.heardAt(),
                known.stream().filter(episode -> episode.fingerprint().equals(signal.fingerprint())).toList());
        return Correlation.judge(found.signal(), found.same(), found.latest(), clock.instant());
    }

    private Uni<Map<Integer, Outcome>> remember(SqlConnection transaction, Source source, List<Judged> judged) {
        Map<Integer, News> news = new LinkedHashMap<>();
        Map<Verdict, Fresh> fresh = new LinkedHashMap<>();
        judged.forEach(one -> sort(one, news.computeIfAbsent(one.of().post(), _ -> new News()), fresh));
        List<News> all = List.copyOf(news.values());
        List<News.End> ended = all.stream().flatMap(one -> one.ended().stream()).toList();
        return AlertRows.insert(transaction, source, List.copyOf(fresh.values()))
                .invoke(stored -> judged.forEach(one -> begin(one, fresh, stored, news)))
                .call(() -> AlertRows.end(transaction, ended))
                .call(() -> AlertRows.seenAgain(transaction,
                        all.stream().flatMap(one -> one.repeated().stream()).toList()))
                .call(() -> move(transaction, source, all.stream().flatMap(one -> one.moved().stream()).toList()))
                .chain(() -> bringing.bring(transaction, source, all))
                .map(visits -> {
                    Map<Integer, Outcome> outcomes = new LinkedHashMap<>();
                    news.forEach((post, of) -> outcomes.put(post, outcome(of, Visits.first(visits, of.alerts()))));
                    return outcomes;
                });
    }

    private static Uni<Void> move(SqlConnection transaction, Source source, List<News.Move> moves) {
        return InTurn.each(moves, move -> AlertRows.move(transaction, source, move.id(), move.signal()));
    }

    private static void sort(Judged judged, News news, Map<Verdict, Fresh> fresh) {
        Instant heardAt = judged.of().heardAt();
        switch (judged.verdict()) {
            case Verdict.Repeat repeat -> news.repeated().add(repeat.of().id());
            case Verdict.Still still -> {
                news.repeated().add(still.of().id());
                news.look(still.of(), still.signal(), judged.of().plan());
            }
            case Verdict.Moved moved -> {
                news.moved().add(new News.Move(moved.of().id(), moved.signal()));
                if (moved.of().incident() == null) {
                    news.look(moved.of(), moved.signal(), judged.of().plan());
                }
            }
            case Verdict.Ended ended -> ended.episodes().forEach(episode -> news.end(episode, ended.at(), heardAt));
            case Verdict.EndOnly end -> {
                fresh.put(end, Fresh.of(end.signal(), end.at(), judged.of()));
                end.older().forEach(episode -> news.end(episode, end.signal().began(), heardAt));
            }
            case Verdict.Begun begun -> {
                begun.older().forEach(episode -> news.end(episode, begun.signal().began(), heardAt));
                if (begun.lateTo() == null) {
                    fresh.put(begun, Fresh.of(begun.signal(), begun.endsAt(), judged.of()));
                }
            }
        }
    }

    /** Only who has stored the row of an episode may bring it anywhere. */
    private static void begin(Judged judged, Map<Verdict, Fresh> fresh, Set<UUID> stored, Map<Integer, News> all) {
        News news = all.getOrDefault(judged.of().post(), new News());
        Fresh row = fresh.get(judged.verdict());
        if (row != null && stored.contains(row.id())) {
            news.recorded().add(row.id());
        }
        if (judged.verdict() instanceof Verdict.Begun begun) {
            UUID id = row != null ? row.id() : begun.lateTo() != null ? begun.lateTo().id() : null;
            if (id != null && (row == null || stored.contains(id))) {
                news.begun().add(new News.Begin(id, begun, judged.of().plan()));
            }
        }
    }

    private static Outcome outcome(News news, @Nullable UUID incident) {
        boolean nothingNew = news.isEmpty() && incident == null;
        return new Outcome(nothingNew ? ReceiptState.DUPLICATE : ReceiptState.PROCESSED, null, news.alerts(), incident);
    }
}
