package dev.hindsight.eventlog;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

import io.vertx.mutiny.sqlclient.Pool;

/**
 * Publishes the log to Kafka: stamp what is settled, send it, then move the checkpoint. A crash between the last two sends again,
 * under the same event ids; nothing is ever skipped. One relay at a time holds the {@link RelayLease}.
 */
final class EventRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(EventRelay.class);
    private static final int BATCH = 500;
    private static final int DEBOUNCE = 10;

    private final LogConfig config;
    private final RelayBell bell;
    private final RelayLease lease;
    private final RelayCall call;
    private final Stamping stamping;
    private final TopicFill topic;
    private final CountDownLatch stopped = new CountDownLatch(1);

    EventRelay(Pool pool, RelayBell bell, LogConfig config, Map<String, Object> kafka) {
        this.config = config;
        this.bell = bell;
        this.lease = new RelayLease(pool, config.lease());
        this.call = new RelayCall(pool, bell);
        this.stamping = new Stamping(pool, BATCH);
        this.topic = new TopicFill(config, kafka, lease, this::isRunning);
    }

    /** Place in the feed up to which is published, as far as this relay knows; -1 before it has held the lease, and old once another one holds it. */
    long published() {
        return topic.published();
    }

    void stop() {
        stopped.countDown();
        bell.ring();
    }

    @Override
    public void run() {
        try {
            while (isRunning()) {
                attempt();
            }
        } catch (InterruptedException e) {
            LOG.debug("relay is asked to end", e);
        }
        topic.abandon();
        call.hangUp();
        lease.release();
    }

    private void attempt() throws InterruptedException {
        try {
            turn();
        } catch (ExecutionException | RuntimeException e) {
            LOG.warnf("relay starts over in %s: %s", config.poll(), rootOf(e));
            topic.abandon();
            stopped.await(config.poll().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void turn() throws InterruptedException, ExecutionException {
        if (!lease.isHeld() && !takeOver()) {
            standBy();
            return;
        }
        call.listen();
        if (!topic.checkTopic() || !topic.publishAll(() -> stamping.stampedAfter(topic.published()), BATCH)) {
            return;
        }
        long pause = 1;
        while (isRunning() && lease.keep() && !topic.isCheckDue()) {
            if (!topic.publishAll(() -> stamping.stamp(lease), BATCH)) {
                return;
            }
            pause = stamping.isSomethingUnsettled() ? Math.min(2 * pause, config.poll().toMillis()) : 1;
            bell.await(pause > 1 ? pause : config.poll().toMillis());
        }
    }

    /** Another one publishes; what is appended here is told to it, at most once in a while. */
    private void standBy() throws InterruptedException {
        if (bell.await(config.poll().toMillis()) && isRunning()) {
            call.wakeOthers();
            stopped.await(DEBOUNCE, TimeUnit.MILLISECONDS);
        }
    }

    private boolean takeOver() {
        topic.abandon();
        RelayLease.Place place = lease.acquire();
        if (place == null) {
            call.hangUp();
            return false;
        }
        stamping.adoptRestored();
        topic.goOn(place);
        return true;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
