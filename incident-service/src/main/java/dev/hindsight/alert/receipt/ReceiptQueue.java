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
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.alert.Stored;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.placing.Intake;
import dev.hindsight.alert.placing.Intake.Outcome;
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
    private final SourceTypes types;
    /** Sources that cannot be worked on here, and until when nobody tries. */
    private final Map<UUID, Instant> passedOver = new ConcurrentHashMap<>();

    ReceiptQueue(EventLog log, Pool pool, Intake intake, SourceTypes types) {
        this.log = log;
        this.pool = pool;
        this.intake = intake;
        this.types = types;
    }

    private record Lane(SourceType type, Authentication authentication, @Nullable JsonNode mapping, Source source) {}

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
                        : AlertRules.standing(transaction).chain(rules -> WaitingReceipts
                                .oldest(transaction, lane.source().id(), together)
                                .chain(all -> Uni.createFrom().deferred(() -> process(transaction, lane, rules, all))
                                        .onFailure()
                                        .transform(why -> new Failed(all.stream().map(Waiting::id).toList(), why))))
                                .replaceWith(true));
    }

    private Lane lane(Row row) {
        UUID id = row.getUUID("id");
        try {
            return new Lane(types.of(row.getString("type")),
                    Stored.read(row.getJsonObject("authentication"), Authentication.class), Stored.mapping(row),
                    new Source(id, row.getString("name"), Stored.read(row.getJsonObject("routing"), Routing.class)));
        } catch (RuntimeException e) {
            throw new Stuck(id, e);
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

    private Uni<Void> process(SqlConnection transaction, Lane lane, List<AlertRule> rules, List<Waiting> all) {
        List<Done> done = new ArrayList<>();
        List<Intake.Read> read = new ArrayList<>();
        List<Waiting> readable = new ArrayList<>();
        for (Waiting one : all) {
            try {
                read.add(new Intake.Read(one.id(), one.post().receivedAt(), read(lane, one.post())));
                readable.add(one);
            } catch (Unreadable unreadable) {
                done.add(new Done(one.id(), new Outcome(ReceiptState.UNREADABLE, unreadable.getMessage(), List.of(), null),
                        false));
            }
        }
        return intake.take(transaction, lane.source(), rules, read).chain(outcomes -> {
            for (int i = 0; i < outcomes.size(); i++) {
                Waiting one = readable.get(i);
                done.add(new Done(one.id(), outcomes.get(i), lane.type().leavesErrand(one.post(), lane.authentication())));
            }
            return WaitingReceipts.done(transaction, done);
        });
    }

    private Reading read(Lane lane, Post post) {
        if (post.method().equals(Heartbeats.CLOCK)) {
            return Heartbeats.read(post);
        }
        if (post.method().equals(TestSend.METHOD)) {
            return TestSend.reading(post);
        }
        return Heartbeats.isCall(post)
                ? Reading.nothing("A call of a named check.")
                : lane.type().read(post, lane.mapping());
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
