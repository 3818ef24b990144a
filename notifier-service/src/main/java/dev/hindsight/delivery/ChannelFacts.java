package dev.hindsight.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What an administrator decides about a channel, without its secrets.
 *
 * @param config the open part
 */
record ChannelFacts(String name, String type, ObjectNode config, boolean enabled) {

    static ChannelFacts of(ConfiguredChannel channel) {
        return new ChannelFacts(channel.name, channel.type, ChannelSettings.parse(channel.config), channel.enabled);
    }
}
