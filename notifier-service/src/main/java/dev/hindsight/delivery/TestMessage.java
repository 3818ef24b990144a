package dev.hindsight.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

/** A message that only says that a channel works. It takes the same way as every other. */
@ApplicationScoped
public class TestMessage {

    /** Type of the event that stands for it in the ledger. */
    public static final String TYPE = "channel.test";

    private final Pool pool;
    private final Plan plan;
    private final Channels channels;
    private final DeliveryBell bell;

    public TestMessage(Pool pool, Plan plan, Channels channels, DeliveryBell bell) {
        this.pool = pool;
        this.plan = plan;
        this.channels = channels;
        this.bell = bell;
    }

    /** @return the ids of the deliveries, one for each recipient */
    @WithSession
    Uni<List<UUID>> send(UUID channel, String asker) {
        return ChannelHandler.find(channel).chain(found -> {
            var message = new Message(EventId.next(), TYPE, Instant.now(), asker, null, null,
                    "Test message: the channel “" + found.name + "” works", List.of("Sent by " + asker + "."), null);
            List<Planned> lines = lines(found, message);
            return pool.withTransaction(c -> plan.note(c, message).chain(() -> plan.add(c, lines)))
                    .invoke(bell::ring).replaceWith(lines.stream().map(Planned::id).toList());
        });
    }

    private List<Planned> lines(ConfiguredChannel found, Message message) {
        Channel type = channels.ofType(found.type).orElseThrow();
        var over = new Planned.Over(found.id, found.name, found.type);
        return type.recipients(ChannelSettings.parse(found.config)).stream().map(recipient -> {
            UUID id = EventId.next();
            return new Planned(id, message, null, over, recipient, type.messageId(id, message), "pending", null);
        }).toList();
    }
}
