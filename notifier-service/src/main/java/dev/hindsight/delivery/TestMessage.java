package dev.hindsight.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.history.Deed;
import dev.hindsight.history.History;
import dev.hindsight.manners.Answer;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** A message that only says that a channel works. It takes the same way as every other. */
@ApplicationScoped
public class TestMessage {

    /** Type of the event that stands for it in the ledger. */
    public static final String TYPE = "channel.test";

    private final History history;
    private final Plan plan;
    private final Channels channels;
    private final DeliveryBell bell;

    public TestMessage(History history, Plan plan, Channels channels, DeliveryBell bell) {
        this.history = history;
        this.plan = plan;
        this.channels = channels;
        this.bell = bell;
    }

    /** Ids of the deliveries that were planned. */
    @Schema(name = "TestSending")
    record Sending(List<UUID> deliveries) {}

    /** @return where its fate can be read; one delivery for each recipient */
    @WithSession
    Uni<Answer> send(UUID channel, Deed deed) {
        return ChannelHandler.find(channel).chain(found -> {
            var message = new Message(EventId.next(), TYPE, deed.at(), deed.actor(), null, null,
                    "Test message: the channel “" + found.name + "” works", List.of("Sent by " + deed.actor() + "."), null);
            List<Planned> lines = lines(found, message);
            var ids = new Sending(lines.stream().map(Planned::id).toList());
            var answer = new Answer(202, "/api/v1/deliveries/" + ids.deliveries().getFirst(), null, ids);
            return history.transaction(transaction -> ChannelRows.hold(transaction, channel)
                    .chain(() -> plan.note(transaction, message)).chain(() -> plan.add(transaction, lines))
                    .chain(() -> history.record(transaction, ChannelHandler.thing(channel),
                            ChannelEvent.CODEC.write(new ChannelEvent.Tested(ids.deliveries())), deed))
                    .chain(() -> history.answer(transaction, answer)))
                    .invoke(bell::ring).replaceWith(answer);
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
