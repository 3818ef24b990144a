package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where a test publishes to. The topic is looked at often, so that a wiped Kafka is noticed soon. */
record TestConfig(@Nullable String name, Duration lease, Duration poll) implements LogConfig {

    TestConfig(@Nullable String name) {
        this(name, Duration.ofSeconds(2), Duration.ofMillis(50));
    }

    @Override
    public Optional<String> topic() {
        return Optional.ofNullable(name);
    }

    @Override
    public String source() {
        return "/hindsight/test";
    }

    @Override
    public int partitions() {
        return 3;
    }

    @Override
    public short replicas() {
        return -1;
    }

    @Override
    public Duration topicCheck() {
        return Duration.ofSeconds(1);
    }
}
