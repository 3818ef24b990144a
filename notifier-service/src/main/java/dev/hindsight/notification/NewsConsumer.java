package dev.hindsight.notification;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.hindsight.delivery.DeliveryBell;
import dev.hindsight.eventlog.Inbox;
import io.smallrye.mutiny.Uni;

/** Takes events from Kafka. A record is acknowledged when its plan is committed; only then is the delivery loop woken. */
@ApplicationScoped
public class NewsConsumer {

    private final Inbox inbox;
    private final NewsDesk desk;
    private final DeliveryBell bell;

    public NewsConsumer(Inbox inbox, NewsDesk desk, DeliveryBell bell) {
        this.inbox = inbox;
        this.desk = desk;
        this.bell = bell;
    }

    @Incoming("news")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return inbox.handle(record, desk).invoke(bell::ring);
    }
}
