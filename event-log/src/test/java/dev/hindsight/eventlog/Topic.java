package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that stands in a topic, as a reader from outside sees it. */
record Topic(List<ConsumerRecord<String, byte[]>> records) {

    static Topic read(String name) {
        try (var consumer = new KafkaConsumer<>(TestLog.kafka(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream().map(one -> new TopicPartition(name, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().mapToLong(consumer::position).sum() < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
            return new Topic(records);
        }
    }

    static long number(ConsumerRecord<String, byte[]> record, String header) {
        return Long.parseLong(new String(record.headers().lastHeader(header).value(), UTF_8));
    }

    List<Long> fences() {
        return records.stream().map(record -> number(record, "ce_fence")).toList();
    }

    /** Each event from 1 to {@code last} is there, at least once. */
    void hasAllUpTo(long last) {
        var found = new TreeSet<Long>();
        records.forEach(record -> found.add(number(record, "ce_globalseq")));
        assertEquals(LongStream.rangeClosed(1, last).boxed().toList(), List.copyOf(found));
    }

    /** Whoever passes over what it has seen already gets each stream in order, without holes, and with hashes that hold. */
    void isInOrderPerStream() {
        Map<String, List<RecordedEvent>> streams = new HashMap<>();
        var seen = new HashSet<Long>();
        for (var record : records) {
            if (seen.add(number(record, "ce_globalseq"))) {
                streams.computeIfAbsent(record.key(), _ -> new ArrayList<>()).add(event(Published.read(record)));
            }
        }
        streams.forEach((stream, events) -> {
            assertEquals(LongStream.rangeClosed(1, events.size()).boxed().toList(),
                    events.stream().map(RecordedEvent::version).toList(), "stream " + stream);
            assertNull(HashChain.verify(events).firstBroken(), "stream " + stream);
        });
    }

    private static RecordedEvent event(Published told) {
        return new RecordedEvent(told.id(), told.stream(), told.version(), told.subject(), told.type(),
                CanonicalJson.of(told.data().toString()), told.actor(), told.time(),
                HexFormat.of().parseHex(Objects.requireNonNull(told.hash())), told.globalSeq());
    }

    /** In no partition does a lower fence follow a higher one. */
    boolean isWithoutStaleFence() {
        Map<Integer, Long> highest = new HashMap<>();
        return records.stream().allMatch(record -> {
            long fence = number(record, "ce_fence");
            return fence >= highest.merge(record.partition(), fence, Math::max);
        });
    }
}
