package dev.hindsight.alert.receipt;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import dev.hindsight.alert.IntakeConfig;
import dev.hindsight.alert.placing.Calm;
import dev.hindsight.alert.placing.StaleAlerts;
import dev.hindsight.alert.placing.Storms;
import dev.hindsight.eventlog.EventLog;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Does what no post asks for, because it is the silence that says something: alerts that become stale, incidents all of whose alerts
 * are over, storms that have passed, sources that no longer call, silences that have ended, receipts that are old. Every instance looks, one of them acts.
 */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    /** Who has not looked for that long may have missed posts; a busy moment is less. */
    private static final Duration GAP = Duration.ofSeconds(30);
    /** The class of advisory locks that say who acts. */
    private static final int ACTING = 0x3A7C;

    private final EventLog log;
    private final IntakeConfig config;
    private final Vertx vertx;
    private final ReceiptLanes lanes;
    private final Duration gap;
    private final List<Round> rounds;
    private volatile boolean busy;
    private long clock;

    Watch(EventLog log, IntakeConfig config, Vertx vertx, ReceiptLanes lanes, Calm calm, Storms storms) {
        this.log = log;
        this.config = config;
        this.vertx = vertx;
        this.lanes = lanes;
        Duration slow = config.watch().multipliedBy(4);
        gap = slow.compareTo(GAP) > 0 ? slow : GAP;
        rounds = List.of(new Round("stale alerts", StaleAlerts::mark), new Round("calm incidents", calm::resolve),
                new Round("passed storms", storms::tell), new Round("heartbeats", Heartbeats::check),
                new Round("ended silences", transaction -> EndedSilences.look(transaction, config.keepReceipts())),
                new Round("old receipts", transaction -> OldReceipts.delete(transaction, config.keepReceipts())));
    }

    /** @param look true when it has made receipts to work on */
    private record Round(String sought, Function<SqlConnection, Uni<Boolean>> look) {}

    void start(@Observes StartupEvent started) {
        clock = vertx.setPeriodic(config.watch().toMillis(), _ -> look());
    }

    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(clock);
    }

    /** Each round in a transaction of its own, so that one that fails spoils no other; none before it is known since when there is silence. */
    private void look() {
        if (busy) {
            return;
        }
        busy = true;
        Uni<Void> all = log.inTransaction(transaction -> Hearing.note(transaction, gap))
                .onFailure().invoke(failure -> LOG.warnf("cannot look around, will try again: %s", failure.toString()));
        for (int i = 0; i < rounds.size(); i++) {
            int number = i;
            Round round = rounds.get(i);
            all = all.chain(() -> log.inTransaction(transaction -> mine(transaction, number)
                    .chain(mine -> mine ? round.look().apply(transaction) : Uni.createFrom().item(false)))
                    .invoke(posted -> {
                        if (posted) {
                            lanes.ring();
                        }
                    }).replaceWithVoid()
                    .onFailure()
                    .invoke(failure -> LOG.warnf("cannot look for %s, will try again: %s", round.sought(), failure.toString()))
                    .onFailure().recoverWithNull());
        }
        all.subscribe().with(_ -> busy = false, _ -> busy = false);
    }

    private static Uni<Boolean> mine(SqlConnection transaction, int round) {
        return transaction.preparedQuery("select pg_try_advisory_xact_lock($1, $2)").execute(Tuple.of(ACTING, round))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }
}
