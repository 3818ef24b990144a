package dev.hindsight.eventlog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Knows whether the topic is still the one that was filled: a wiped or recreated topic has another id. */
final class TopicKeeper implements AutoCloseable {

    /** Bytes of the largest message; above what any command can say. */
    static final int LARGEST = 4 << 20;

    private final Admin admin;
    private final String topic;
    private final LogConfig config;

    TopicKeeper(Map<String, Object> kafka, String topic, LogConfig config) {
        var settings = new java.util.HashMap<String, Object>(kafka);
        settings.put("request.timeout.ms", 3_000);
        settings.put("default.api.timeout.ms", 4_000);
        this.admin = Admin.create(settings);
        this.topic = topic;
        this.config = config;
    }

    /** The id of the topic, which is created when it is not there. */
    String topicId() throws InterruptedException, ExecutionException {
        Optional<String> found = find();
        if (found.isPresent()) {
            return found.get();
        }
        try {
            admin.createTopics(List.of(wanted())).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        return find().orElseThrow(() -> new ExecutionException("topic " + topic + " is not there yet", null));
    }

    /** Kept for good: a consumer that comes years later reads the log from its first event. */
    private NewTopic wanted() {
        return new NewTopic(topic, Optional.of(config.partitions()),
                config.replicas() < 0 ? Optional.empty() : Optional.of(config.replicas()))
                .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1",
                        "max.message.bytes", Integer.toString(LARGEST)));
    }

    private Optional<String> find() throws InterruptedException, ExecutionException {
        try {
            return Optional.ofNullable(admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic))
                    .map(found -> found.topicId().toString());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ZERO);
    }
}
