package dev.hindsight.eventlog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

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
    private final Map<String, Object> kafka;
    private final String topic;
    private final RelayBell bell;
    private final RelayLease lease;
    private final RelayCall call;
    private final Stamping stamping;
    private final TopicWatch watch;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile long published = -1;
    private @Nullable Publisher publisher;
    private @Nullable String topicId;

    EventRelay(Pool pool, RelayBell bell, LogConfig config, Map<String, Object> kafka) {
        this.config = config;
        this.kafka = kafka;
        this.topic = config.topic().orElseThrow();
        this.bell = bell;
        this.lease = new RelayLease(pool, config.lease());
        this.call = new RelayCall(pool, bell);
        this.watch = new TopicWatch(kafka, topic, config);
        this.stamping = new Stamping(pool, BATCH);
    }

    /** Place in the feed up to which this relay has published; -1 while another one does. */
    long published() {
        return published;
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
        abandon();
        call.hangUp();
        lease.release();
    }

    private void attempt() throws InterruptedException {
        try {
            turn();
        } catch (ExecutionException | RuntimeException e) {
            LOG.warnf("relay starts over in %s: %s", config.poll(), rootOf(e));
            abandon();
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
        if (!isTopicChecked() || !publishAll(() -> stamping.stampedAfter(published))) {
            return;
        }
        long pause = 1;
        while (isRunning() && lease.keep() && !watch.isDue()) {
            if (!publishAll(() -> stamping.stamp(lease))) {
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
        abandon();
        RelayLease.Place place = lease.acquire();
        if (place == null) {
            call.hangUp();
            return false;
        }
        stamping.adoptRestored();
        LOG.infof("relay publishes %s from %d on, fence %d", topic, place.published(), lease.fence());
        published = place.published();
        topicId = place.topicId();
        return true;
    }

    /** As long as a batch is full there may be more. */
    private boolean publishAll(Supplier<List<RecordedEvent>> source) throws InterruptedException, ExecutionException {
        List<RecordedEvent> events = source.get();
        while (!events.isEmpty()) {
            if (!publish(events)) {
                return false;
            }
            events = events.size() < BATCH ? List.of() : source.get();
        }
        return true;
    }

    private boolean publish(List<RecordedEvent> events) throws InterruptedException, ExecutionException {
        if (publisher == null) {
            publisher = new Publisher(kafka, topic, config.source());
        }
        if (!publisher.send(events, lease, this::isStillUseful)) {
            abandon();
            return false;
        }
        long last = Objects.requireNonNull(events.getLast().globalSeq());
        if (!lease.published(last)) {
            return false;
        }
        published = last;
        return true;
    }

    /** While Kafka is slow or away the lease is kept; a topic that was wiped meanwhile ends the wait. */
    private boolean isStillUseful() throws InterruptedException, ExecutionException {
        return isRunning() && lease.keep() && (!watch.isDue() || watch.look().equals(topicId));
    }

    /** @return false when the lease has gone meanwhile */
    private boolean isTopicChecked() throws InterruptedException, ExecutionException {
        if (!watch.isDue()) {
            return true;
        }
        String found = watch.look();
        return found.equals(topicId) || fill(found);
    }

    private boolean fill(String found) {
        long from = topicId == null ? published : 0;
        if (topicId != null) {
            LOG.warnf("topic %s is a new one: everything is published again", topic);
            abandonPublisher();
        }
        if (!lease.fills(found, from)) {
            return false;
        }
        published = from;
        topicId = found;
        return true;
    }

    private void abandon() {
        abandonPublisher();
        watch.close();
    }

    private void abandonPublisher() {
        if (publisher != null) {
            publisher.close();
            publisher = null;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
