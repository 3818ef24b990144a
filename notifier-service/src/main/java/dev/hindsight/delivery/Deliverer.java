package dev.hindsight.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/**
 * The loop that delivers. Any number of instances run it side by side; a message can be sent twice only when its sender dies between
 * the send and the record of it, or finds no database to record it in until its lease is over, and then under the same message id.
 */
@ApplicationScoped
public class Deliverer implements Runnable {

    private static final Logger LOG = Logger.getLogger(Deliverer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DeliveryQueue queue;
    private final DeliveryBell bell;
    private final Attempt attempt;
    private final DeliveryConfig config;
    private final AtomicInteger flying = new AtomicInteger();
    private final Map<UUID, Integer> busy = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    public Deliverer(DeliveryQueue queue, DeliveryBell bell, Attempt attempt, DeliveryConfig config) {
        this.queue = queue;
        this.bell = bell;
        this.attempt = attempt;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("deliverer").daemon().start(this);
    }

    /** Claims nothing more and lets what is on its way come home. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        running = false;
        bell.ring();
        if (thread != null) {
            thread.join(PATIENCE.toMillis());
        }
        for (long until = System.nanoTime() + PATIENCE.toNanos(); flying.get() > 0 && System.nanoTime() < until;) {
            bell.await(50);
        }
    }

    @Override
    public void run() {
        while (running) {
            try {
                if (!claimAndSend()) {
                    bell.await(config.poll().toMillis());
                }
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException e) {
                LOG.warnf("cannot claim deliveries, will try again: %s", e.toString());
                pause();
            }
        }
    }

    /** @return whether there was anything, so that there may be more */
    private boolean claimAndSend() {
        int room = config.concurrency() - flying.get();
        if (room <= 0) {
            return false;
        }
        List<Claimed> claimed = queue.claim(room, config.perChannel(), Map.copyOf(busy), config.lease())
                .await().atMost(config.lease());
        claimed.forEach(this::send);
        return !claimed.isEmpty();
    }

    /** The loop is the one place that subscribes: nobody waits for a single delivery. */
    private void send(Claimed claimed) {
        flying.incrementAndGet();
        busy.merge(claimed.via().id(), 1, Integer::sum);
        Uni<Void> whole = attempt.make(claimed, ThreadLocalRandom.current().nextDouble());
        whole.onTermination().invoke(() -> land(claimed)).subscribe().with(_ -> {},
                failure -> LOG.errorf(failure, "result not recorded, will be sent again delivery=%s", claimed.id()));
    }

    private void land(Claimed claimed) {
        flying.decrementAndGet();
        busy.computeIfPresent(claimed.via().id(), (_, count) -> count == 1 ? null : count - 1);
        bell.ring();
    }

    private void pause() {
        try {
            bell.await(config.poll().toMillis());
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
