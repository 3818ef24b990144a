package dev.hindsight.alert.receipt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.hindsight.alert.ReceiptState;
import dev.hindsight.alert.placing.Intake;
import dev.hindsight.alert.placing.Intake.Outcome;
import dev.hindsight.alert.receipt.ReceiptReader.Lane;
import dev.hindsight.alert.receipt.ReceiptReader.Read;
import dev.hindsight.alert.receipt.WaitingReceipts.Done;
import dev.hindsight.alert.receipt.WaitingReceipts.Waiting;
import dev.hindsight.alert.rule.AlertRule;
import dev.hindsight.alert.rule.AlertRules;
import dev.hindsight.eventlog.DatabaseAway;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Works on the receipts of one source at a time, in the order in which they came, a few in one transaction: what they say, what they
 * change and that they are done commit together. What fails stays {@code received}, says why, and is tried again, ever more slowly
 * and without holding up others.
 */
@ApplicationScoped
class ReceiptQueue {

    private static final Logger LOG = Logger.getLogger(ReceiptQueue.class);
    private static final int ATTEMPTS = 20;
    private static final int TOGETHER = 100;
    private static final Duration PASSED_OVER = Duration.ofMinutes(1);

    private final EventLog log;
    private final Pool pool;
    private final Intake intake;
    private final ReceiptReader reader;
    /** Sources that cannot be worked on here, and until when nobody tries. */
    private final Map<UUID, Instant> passedOver = new ConcurrentHashMap<>();

    ReceiptQueue(EventLog log, Pool pool, Intake intake, ReceiptReader reader) {
        this.log = log;
        this.pool = pool;
        this.intake = intake;
        this.reader = reader;
    }

    /** Receipts that could not be worked on together, or one that could not alone. */
    private static final class Failed extends RuntimeException {
        private final List<UUID> receipts;
        private final transient Throwable why;

        Failed(List<UUID> receipts, Throwable why) {
            super(why);
            this.receipts = receipts;
            this.why = why;
        }
    }

    /** This version, or the settings, cannot make anything of a source. */
    private static final class Stuck extends RuntimeException {
        private final UUID source;

        Stuck(UUID source, RuntimeException why) {
            super("Not processed yet, will be tried again: " + why.getMessage(), why);
            this.source = source;
        }
    }

    /** @return false when nothing was waiting */
    Uni<Boolean> next() {
        return next(TOGETHER).onFailure(ReceiptQueue::isOfSeveral).recoverWithUni(() -> next(1))
                .onFailure(Failed.class).recoverWithUni(failure -> postpone((Failed) failure))
                .onFailure(Stuck.class).recoverWithUni(failure -> passOver((Stuck) failure));
    }

    private Uni<Boolean> next(int together) {
        return log.inTransaction(transaction -> work(transaction, together)).onFailure(ReceiptQueue::isRace).retry()
                .withBackOff(Duration.ofMillis(2), Duration.ofMillis(50)).atMost(ATTEMPTS);
    }

    private Uni<Boolean> work(SqlConnection transaction, int together) {
        return WaitingReceipts.source(transaction, passedOver()).map(row -> row == null ? null : lane(row))
                .chain(lane -> lane == null
                        ? Uni.createFrom().item(false)
                        : WaitingReceipts.oldest(transaction, lane.source().id(), together)
                                .chain(all -> Uni.createFrom().deferred(() -> process(transaction, lane, all))
                                        .onFailure()
                                        .transform(why -> new Failed(all.stream().map(Waiting::id).toList(), why)))
                                .replaceWith(true));
    }

    private Lane lane(Row row) {
        try {
            return reader.lane(row);
        } catch (RuntimeException e) {
            throw new Stuck(row.getUUID("id"), e);
        }
    }

    private UUID[] passedOver() {
        Instant now = Instant.now();
        passedOver.values().removeIf(until -> until.isBefore(now));
        return passedOver.keySet().toArray(UUID[]::new);
    }

    /** Its receipts stay as they are and in their order; its oldest says why. Others go on. */
    private Uni<Boolean> passOver(Stuck stuck) {
        LOG.errorf(stuck, "source=%s cannot be worked on, will be tried again", stuck.source);
        passedOver.put(stuck.source, Instant.now().plus(PASSED_OVER));
        return WaitingReceipts.explain(pool, stuck.source, String.valueOf(stuck.getMessage())).replaceWith(true);
    }

    /** Until all are read nothing is locked but the source, and the transaction holds nobody back who publishes. */
    private Uni<Void> process(SqlConnection transaction, Lane lane, List<Waiting> all) {
        return reader.read(lane, all).chain(read -> AlertRules.standing(transaction).chain(rules -> WaitingReceipts
                .hold(transaction, read.stream().map(one -> one.receipt().id()).toList())
                .chain(held -> take(transaction, lane, rules,
                        read.stream().filter(one -> held.contains(one.receipt().id())).toList()))));
    }

    private Uni<Void> take(SqlConnection transaction, Lane lane, List<AlertRule> rules, List<Read> all) {
        List<Read> readable = all.stream().filter(one -> one.unreadable() == null).toList();
        List<Done> done = new ArrayList<>(all.stream().filter(one -> one.unreadable() != null).map(ReceiptQueue::unreadable)
                .toList());
        List<Intake.Read> posts = readable.stream().map(one -> new Intake.Read(one.receipt().id(),
                one.receipt().post().receivedAt(), one.reading())).toList();
        return intake.take(transaction, lane.source(), rules, posts).chain(outcomes -> {
            for (int i = 0; i < outcomes.size(); i++) {
                Waiting one = readable.get(i).receipt();
                done.add(new Done(one.id(), outcomes.get(i), lane.type().leavesErrand(one.post(), lane.authentication())));
            }
            return WaitingReceipts.done(transaction, done);
        });
    }

    private static Done unreadable(Read read) {
        return new Done(read.receipt().id(), new Outcome(ReceiptState.UNREADABLE, read.unreadable(), List.of(), null), false);
    }

    /** Somebody else changed what we had read; on a new look it may well go through. */
    private static boolean isRace(Throwable failure) {
        return failure instanceof Failed failed && switch (failed.why) {
            case VersionConflict _ -> true;
            case Rejected _ -> true;
            default -> DatabaseAway.isRace(failed.why);
        };
    }

    /** One of them is to blame: tried alone, each shows whether it is. */
    private static boolean isOfSeveral(Throwable failure) {
        return failure instanceof Failed failed && failed.receipts.size() > 1;
    }

    private Uni<Boolean> postpone(Failed failed) {
        LOG.errorf(failed.why, "receipts=%s not processed, will be tried again", failed.receipts);
        return WaitingReceipts.postpone(pool, failed.receipts, "Not processed yet, will be tried again: "
                + failed.why.getClass().getSimpleName()).replaceWith(true);
    }
}
