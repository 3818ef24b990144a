package dev.hindsight.delivery;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A channel as it may be shown.
 *
 * @param config without secrets, except right after they were made up here
 * @param hasSecrets whether there are some that are not shown
 * @param disabledReason why it was switched off by itself
 */
record ChannelView(UUID id, long version, String name, String type,
        @Schema(implementation = Object.class) ObjectNode config, boolean hasSecrets, boolean enabled,
        @Nullable String disabledReason, Instant createdAt, Instant updatedAt) {

    static ChannelView of(ConfiguredChannel channel) {
        return of(channel, ChannelSettings.parse(channel.config));
    }

    static ChannelView of(ConfiguredChannel channel, ObjectNode config) {
        return new ChannelView(channel.id, channel.version, channel.name, channel.type, config, channel.secrets != null,
                channel.enabled, channel.disabledReason, channel.createdAt, channel.updatedAt);
    }
}
