package dev.hindsight.alert.receipt;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Errand;
import dev.hindsight.alert.IntakeConfig;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.alert.Stored;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Does what posts leave to do elsewhere. That it is to be done commits with what the post has said, and each try is on disk before it
 * begins: so a crash loses no errand, and no instance runs one again before its time. After {@value #MOST} tries it is given up.
 */
@ApplicationScoped
class Errands {

    private static final Logger LOG = Logger.getLogger(Errands.class);
    static final int MOST = 16;
    /** Less than the first wait, so that two tries never meet. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Waits after each try: 10 s, 20 s, and so on up to an hour, 7 hours in all. */
    private static final String TAKE = """
            update receipt r set errand_attempts = r.errand_attempts + 1,
                errand_due_at = now() + least(10 * power(2, r.errand_attempts), 3600) * interval '1 second'
            from alert_source s where s.id = r.source_id and r.id = (
                select due.id from receipt due join alert_source of on of.id = due.source_id
                where due.errand_due_at <= now() and of.deleted_at is null and not of.paused
                order by due.errand_due_at limit 1 for update of due skip locked)
            returning r.*, s.type, s.authentication""";

    private final Pool pool;
    private final SourceTypes types;
    private final IntakeConfig config;
    private final Vertx vertx;
    private final AtomicBoolean busy = new AtomicBoolean();
    private long clock;

    Errands(Pool pool, SourceTypes types, IntakeConfig config, Vertx vertx) {
        this.pool = pool;
        this.types = types;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        clock = vertx.setPeriodic(config.poll().toMillis(), _ -> look());
    }

    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(clock);
    }

    private void look() {
        if (busy.compareAndSet(false, true)) {
            Uni.createFrom().deferred(this::next).repeat().until(found -> !found).collect().last().subscribe()
                    .with(_ -> busy.set(false), failure -> {
                        LOG.warnf("cannot look for errands: %s", failure.toString());
                        busy.set(false);
                    });
        }
    }

    /** @return false when nothing was due */
    Uni<Boolean> next() {
        return pool.query(TAKE).execute().chain(taken -> taken.size() == 0
                ? Uni.createFrom().item(false)
                : run(taken.iterator().next()).replaceWith(true));
    }

    private Uni<Void> run(Row receipt) {
        int attempt = receipt.getInteger("errand_attempts");
        Uni<Errand> errand = attempt > MOST
                ? Uni.createFrom().item(Errand.failed("Nobody lived to see what became of the last try."))
                : Uni.createFrom().deferred(() -> types.of(receipt.getString("type")).runErrand(WaitingReceipts.post(receipt),
                        Stored.read(receipt.getJsonObject("authentication"), Authentication.class)));
        return errand.ifNoItem().after(PATIENCE).fail().onFailure().recoverWithItem(failure -> {
            LOG.errorf(failure, "receipt=%s its errand failed unexpectedly", receipt.getUUID("id"));
            return Errand.failed("What it leaves to do failed: " + failure.getClass().getSimpleName() + ".");
        }).chain(ended -> tell(receipt, attempt, ended));
    }

    private Uni<Void> tell(Row receipt, int attempt, Errand ended) {
        boolean over = ended.done() || attempt >= MOST;
        return pool.preparedQuery("""
                update receipt set reason = $3, errand_due_at = case when $4 then null else errand_due_at end
                where id = $1 and errand_attempts = $2 and errand_due_at is not null""")
                .execute(Tuple.of(receipt.getUUID("id"), attempt, ended.remark() + outlook(receipt, attempt, ended), over))
                .replaceWithVoid();
    }

    private static String outlook(Row receipt, int attempt, Errand ended) {
        if (ended.done()) {
            return "";
        }
        Instant due = receipt.getOffsetDateTime("errand_due_at").toInstant().truncatedTo(ChronoUnit.SECONDS);
        return attempt >= MOST
                ? " It was given up after " + MOST + " tries; replay this receipt to try again."
                : " That was try " + attempt + " of " + MOST + ", the next is at " + due + ".";
    }
}
