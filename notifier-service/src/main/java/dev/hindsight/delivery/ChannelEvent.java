package dev.hindsight.delivery;

import java.util.List;
import java.util.UUID;

import dev.hindsight.eventlog.EventCodec;

/** What happens to a channel. Of its secrets only that there are new ones. */
sealed interface ChannelEvent {

    record Created(ChannelFacts after, boolean secretsSet) implements ChannelEvent {}

    record Changed(ChannelFacts before, ChannelFacts after, boolean secretsReplaced) implements ChannelEvent {}

    /** With the channel its secrets are gone. */
    record Deleted(ChannelFacts before) implements ChannelEvent {}

    /** The receiver wanted nothing more over it. */
    record SwitchedOff(String reason) implements ChannelEvent {}

    /** A test message was planned. */
    record Tested(List<UUID> deliveries) implements ChannelEvent {}

    /** Their names in the log, for good. */
    EventCodec<ChannelEvent> CODEC = new EventCodec<ChannelEvent>().with("hindsight.channel.created.v1", Created.class)
            .with("hindsight.channel.changed.v1", Changed.class).with("hindsight.channel.deleted.v1", Deleted.class)
            .with("hindsight.channel.switched-off.v1", SwitchedOff.class)
            .with("hindsight.channel.tested.v1", Tested.class);
}
