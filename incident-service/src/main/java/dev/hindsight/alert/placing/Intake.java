package dev.hindsight.alert.placing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Reading;
import dev.hindsight.alert.ReceiptState;
import dev.hindsight.alert.Source;
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

    /** @return what became of each, in their order */
    public Uni<List<Outcome>> take(SqlConnection transaction, Source source, List<AlertRule> rules, List<Read> posts) {
        Outcome[] outcomes = posts.stream().map(post -> said(post.reading())).toArray(Outcome[]::new);
        return InTurn.each(posts, post -> post.reading().test()
                ? Uni.createFrom().voidItem()
                : ChangeRows.store(transaction, source, post.reading().changes(), post.receipt()))
                .chain(() -> InTurn.each(Posted.runs(source, Posted.planned(source, rules, posts, clock.instant())),
                        run -> take(transaction, source,
                                run)
                                .invoke(told -> told
                                        .forEach((post, outcome) -> outcomes[post] = and(outcomes[post], outcome)))))
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

    /** @return what became of each post that has a part in this run */
    private Uni<Map<Integer, Outcome>> take(SqlConnection transaction, Source source, List<Posted> run) {
        return AlertRows.lock(transaction, run.stream().flatMap(one -> one.plan().contested(source, one.signal())))
                .chain(() -> AlertRows.known(transaction, source.id(), run.stream().map(Posted::signal).toList()))
                .chain(known -> remember(transaction, source, Findings.of(run, known, clock.instant())));
    }

    private Uni<Map<Integer, Outcome>> remember(SqlConnection transaction, Source source, Findings findings) {
        List<News> all = List.copyOf(findings.news().values());
        return AlertRows.insert(transaction, source, findings.fresh())
                .invoke(findings::stored)
                .call(() -> AlertRows.end(transaction, all.stream().flatMap(one -> one.ended().stream()).toList()))
                .call(() -> AlertRows.worsen(transaction, source, all.stream().flatMap(one -> one.said().stream()).toList())
                        .invoke(graver -> all.forEach(one -> one.keepGraver(graver))))
                .call(() -> AlertRows.seenAgain(transaction,
                        all.stream().flatMap(one -> one.repeated().stream()).toList()))
                .call(() -> move(transaction, source, all.stream().flatMap(one -> one.moved().stream()).toList()))
                .chain(() -> bringing.bring(transaction, source, all))
                .map(visits -> {
                    Map<Integer, Outcome> outcomes = new LinkedHashMap<>();
                    findings.news().forEach((post, of) -> outcomes.put(post, outcome(of, Visits.first(visits, of.alerts()))));
                    return outcomes;
                });
    }

    private static Uni<Void> move(SqlConnection transaction, Source source, List<News.Move> moves) {
        return InTurn.each(moves, move -> AlertRows.move(transaction, source, move.id(), move.signal()));
    }

    private static Outcome outcome(News news, @Nullable UUID incident) {
        boolean nothingNew = news.isEmpty() && incident == null;
        return new Outcome(nothingNew ? ReceiptState.DUPLICATE : ReceiptState.PROCESSED, null, news.alerts(), incident);
    }
}
