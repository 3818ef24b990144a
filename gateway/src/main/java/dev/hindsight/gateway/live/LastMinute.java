package dev.hindsight.gateway.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;

/**
 * Begins a minute back, or at the end of a partition where nothing came since: what is published while a consumer joins, or
 * first of all into a new topic, is heard. (Kafka's own {@code by_duration} waits half a minute on an empty partition.)
 */
@ApplicationScoped
@Identifier("last-minute")
class LastMinute implements KafkaConsumerRebalanceListener {

    private static final Duration BACK = Duration.ofMinutes(1);

    private final Clock clock = Clock.systemUTC();

    /** The ends are asked for first, so that nothing falls between the two questions. */
    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var ends = consumer.endOffsets(partitions);
        long since = clock.instant().minus(BACK).toEpochMilli();
        var starts = consumer.offsetsForTimes(partitions.stream().collect(Collectors.toMap(each -> each, _ -> since)));
        ends.forEach((partition, end) -> {
            var start = starts.get(partition);
            consumer.seek(partition, start == null ? end : start.offset());
        });
    }
}
