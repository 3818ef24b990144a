package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the log is published. */
@ConfigMapping(prefix = "hindsight.log")
public interface LogConfig {

    /** Kafka topic of the service; absent in a service that publishes nothing. */
    Optional<String> topic();

    /** {@code ce_source} of what is published, such as {@code /hindsight/incident-service}. */
    @WithDefault("/hindsight")
    String source();

    /** Partitions of the topic when the relay has to create it. */
    @WithDefault("6")
    int partitions();

    /** Replicas of the topic when the relay has to create it; -1 takes what the cluster prefers. */
    @WithDefault("-1")
    short replicas();

    /** How long a relay may publish without renewing its lease; a dead one is replaced after this time. */
    @WithDefault("10s")
    Duration lease();

    /** How often the relay looks even when nobody rang, and how often a standby asks for the lease. */
    @WithDefault("500ms")
    Duration poll();

    /** How often the relay makes sure that the topic is still the one it has filled. */
    @WithDefault("5s")
    Duration topicCheck();
}
