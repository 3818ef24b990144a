package dev.hindsight.alert.receipt;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import dev.hindsight.alert.IntakeConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;

/**
 * Keeps a few lanes busy while there are receipts to work on. Woken by each post and, for what nobody rang for, by the clock.
 * Any number of instances can do so at once: the database hands each receipt to one of them.
 */
@ApplicationScoped
public class ReceiptLanes {

    private static final Logger LOG = Logger.getLogger(ReceiptLanes.class);

    private final ReceiptQueue queue;
    private final IntakeConfig config;
    private final Vertx vertx;
    private final AtomicInteger busy = new AtomicInteger();
    private volatile boolean ending;
    private volatile boolean rung;
    private long clock;

    ReceiptLanes(ReceiptQueue queue, IntakeConfig config, Vertx vertx) {
        this.queue = queue;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        clock = vertx.setPeriodic(config.poll().toMillis(), _ -> ring());
    }

    void stop(@Observes ShutdownEvent stopping) {
        ending = true;
        vertx.cancelTimer(clock);
    }

    /** There may be something to do. */
    public void ring() {
        rung = true;
        int now = busy.get();
        if (!ending && now < config.lanes() && busy.compareAndSet(now, now + 1)) {
            vertx.getOrCreateContext().runOnContext(this::drive);
        }
    }

    private void drive() {
        rung = false;
        queue.next().subscribe().with(found -> {
            if (found && !ending) {
                drive();
            } else {
                leave();
            }
        }, failure -> {
            LOG.warnf("cannot work on receipts: %s", failure.toString());
            busy.decrementAndGet();
        });
    }

    /** Somebody may have rung between our last look and our leaving. */
    private void leave() {
        busy.decrementAndGet();
        if (rung) {
            ring();
        }
    }
}
