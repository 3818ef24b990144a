package dev.hindsight.eventlog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether the topic is still the one that was filled, a wiped or recreated topic has another id, and sees to it that it keeps
 * what it is told, whoever made it.
 */
final class TopicKeeper implements AutoCloseable {

    /** Bytes of the largest message with all that it travels with; the log takes no event that would not fit, see {@link EventTooLarge}. */
    static final int LARGEST = 4 << 20;

    private static final Logger LOG = Logger.getLogger(TopicKeeper.class);
    /** Kept for good: a consumer that comes years later reads the log from its first event. */
    private static final Map<String, String> FOR_GOOD = Map.of("cleanup.policy", "delete", "retention.ms", "-1",
            "retention.bytes", "-1", "max.message.bytes", Integer.toString(LARGEST));

    private final Admin admin;
    private final String topic;
    private final LogConfig config;
    private @Nullable String kept;
    /** The topic of which it was said already that nobody can see to it. */
    private @Nullable String told;

    TopicKeeper(Map<String, Object> kafka, String topic, LogConfig config) {
        this(Admin.create(impatient(kafka)), topic, config);
    }

    TopicKeeper(Admin admin, String topic, LogConfig config) {
        this.admin = admin;
        this.topic = topic;
        this.config = config;
    }

    private static Map<String, Object> impatient(Map<String, Object> kafka) {
        var settings = new java.util.HashMap<String, Object>(kafka);
        settings.put("request.timeout.ms", 3_000);
        settings.put("default.api.timeout.ms", 4_000);
        return settings;
    }

    /** The id of the topic, which is created when it is not there. */
    String topicId() throws InterruptedException, ExecutionException {
        Optional<String> found = find();
        if (found.isPresent()) {
            keepForGood(found.get());
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

    private NewTopic wanted() {
        return new NewTopic(topic, Optional.of(config.partitions()),
                config.replicas() < 0 ? Optional.empty() : Optional.of(config.replicas())).configs(FOR_GOOD);
    }

    /** A broker that makes topics for whoever asks gives them its own retention, mostly seven days. */
    private void keepForGood(String id) throws InterruptedException {
        if (id.equals(kept)) {
            return;
        }
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try {
            Config found = Objects.requireNonNull(admin.describeConfigs(List.of(resource)).all().get().get(resource));
            List<AlterConfigOp> changes = FOR_GOOD.entrySet().stream().filter(wanted -> !isMet(wanted, found))
                    .map(wanted -> new AlterConfigOp(new ConfigEntry(wanted.getKey(), wanted.getValue()),
                            AlterConfigOp.OpType.SET))
                    .toList();
            if (!changes.isEmpty()) {
                admin.incrementalAlterConfigs(Map.of(resource, changes)).all().get();
                LOG.warnf("topic %s did not keep everything for good; it does from now on", topic);
            }
            kept = id;
        } catch (ExecutionException e) {
            if (!id.equals(told)) {
                LOG.warnf("whether topic %s keeps everything for good (%s) cannot be seen to: %s", topic, FOR_GOOD,
                        e.getCause());
            }
            told = id;
        }
    }

    private static boolean isMet(Map.Entry<String, String> wanted, Config found) {
        String value = found.get(wanted.getKey()).value();
        return value.equals(wanted.getValue())
                || wanted.getKey().equals("max.message.bytes") && Integer.parseInt(value) > LARGEST;
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
