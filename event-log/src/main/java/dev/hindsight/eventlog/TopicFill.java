package dev.hindsight.eventlog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends batches to the topic and moves the checkpoint behind them; a topic that is a new one is filled from the beginning. */
final class TopicFill {

    private static final Logger LOG = Logger.getLogger(TopicFill.class);

    private final LogConfig config;
    private final Map<String, Object> kafka;
    private final String topic;
    private final RelayLease lease;
    private final TopicWatch watch;
    private final BooleanSupplier running;
    private volatile long published = -1;
    private @Nullable Publisher publisher;
    private @Nullable String topicId;

    /** @param running false when a wait for Kafka should come to its end */
    TopicFill(LogConfig config, Map<String, Object> kafka, RelayLease lease, BooleanSupplier running) {
        this.config = config;
        this.kafka = kafka;
        this.topic = config.topic().orElseThrow();
        this.lease = lease;
        this.watch = new TopicWatch(kafka, topic, config);
        this.running = running;
    }

    /** Place in the feed up to which is published, as of the last {@link #goOn} and what was sent since; -1 before the first. */
    long published() {
        return published;
    }

    void goOn(RelayLease.Place from) {
        LOG.infof("relay publishes %s from %d on, fence %d", topic, from.published(), lease.fence());
        published = from.published();
        topicId = from.topicId();
    }

    /** As long as a batch is full there may be more. @return false when the lease has gone meanwhile */
    boolean publishAll(Supplier<List<RecordedEvent>> source, int batch) throws InterruptedException, ExecutionException {
        List<RecordedEvent> events = source.get();
        while (!events.isEmpty()) {
            if (!publish(events)) {
                return false;
            }
            events = events.size() < batch ? List.of() : source.get();
        }
        return true;
    }

    boolean isCheckDue() {
        return watch.isDue();
    }

    /**
     * Now and then: makes the topic where there is none, and begins anew where it is another one than before.
     *
     * @return false when the lease has gone meanwhile
     */
    boolean checkTopic() throws InterruptedException, ExecutionException {
        if (!watch.isDue()) {
            return true;
        }
        String found = watch.look();
        return found.equals(topicId) || fill(found);
    }

    void abandon() {
        abandonPublisher();
        watch.close();
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
        return running.getAsBoolean() && lease.keep() && (!watch.isDue() || watch.look().equals(topicId));
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

    private void abandonPublisher() {
        if (publisher != null) {
            publisher.close();
            publisher = null;
        }
    }
}
