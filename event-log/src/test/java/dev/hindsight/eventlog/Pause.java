package dev.hindsight.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Stands still at one point of the relay's work until the test says to go on: {@code created} is after stamping and before the
 * lease is looked at, {@code sent:3} between that look and the sending of the third record, {@code acked:3} when the cluster has
 * the third and the checkpoint has not moved.
 */
public final class Pause implements ProducerInterceptor<String, byte[]> {

    private String at = "never";
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger acked = new AtomicInteger();

    @Override
    public void configure(Map<String, ?> settings) {
        at = String.valueOf(settings.get("pause.at"));
        reached("created");
    }

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> record) {
        reached("sent:" + sent.incrementAndGet());
        return record;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata place, @Nullable Exception failure) {
        reached("acked:" + acked.incrementAndGet());
    }

    private void reached(String point) {
        if (point.equals(at)) {
            System.out.println("paused");
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {}
}
