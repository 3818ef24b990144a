package dev.hindsight.eventlog;

import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.jspecify.annotations.Nullable;

/** Looks now and then which topic is behind the name, and makes it when there is none. */
final class TopicWatch implements AutoCloseable {

    private final Map<String, Object> kafka;
    private final String topic;
    private final LogConfig config;
    private @Nullable TopicKeeper keeper;
    private long lookedAt;

    TopicWatch(Map<String, Object> kafka, String topic, LogConfig config) {
        this.kafka = kafka;
        this.topic = topic;
        this.config = config;
    }

    boolean isDue() {
        return keeper == null || System.nanoTime() - lookedAt > config.topicCheck().toNanos();
    }

    /** The id of the topic that is there now. */
    String look() throws InterruptedException, ExecutionException {
        TopicKeeper asked = keeper == null ? new TopicKeeper(kafka, topic, config) : keeper;
        keeper = asked;
        String found = asked.topicId();
        lookedAt = System.nanoTime();
        return found;
    }

    /** The next look begins anew. */
    @Override
    public void close() {
        if (keeper != null) {
            keeper.close();
            keeper = null;
        }
    }
}
