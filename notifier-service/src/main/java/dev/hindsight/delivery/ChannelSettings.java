package dev.hindsight.delivery;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.manners.Problem;

/** Parts the configuration of a channel into what may be read and what may not, and puts it together again for sending. */
@ApplicationScoped
public class ChannelSettings {

    private final Channels channels;
    private final SecretBox box;

    public ChannelSettings(Channels channels, SecretBox box) {
        this.channels = channels;
        this.box = box;
    }

    /** @return the whole configuration as its type has accepted and completed it, secrets included */
    ObjectNode fill(ConfiguredChannel channel, ChannelRequest request) {
        Channel type = channels.ofType(request.type()).orElseThrow(() -> Problem.invalid(List.of(
                new Problem.FieldError("#/type", "must be one of " + String.join(", ", channels.types())))).asException());
        ObjectNode accepted = accept(type, request.config());
        channel.name = request.name().strip();
        channel.enabled = request.enabled() == null || request.enabled();
        channel.disabledReason = channel.enabled ? null : channel.disabledReason;
        store(channel, type, accepted);
        return accepted;
    }

    /** The open settings, and with them the secrets that the administrator does not know yet because they were made up here. */
    ChannelView shown(ConfiguredChannel channel, ObjectNode asked, ObjectNode made) {
        ObjectNode shown = parse(channel.config);
        for (String key : secretKeys(channel)) {
            if (!asked.has(key) && made.has(key)) {
                shown.set(key, made.get(key));
            }
        }
        return ChannelView.of(channel, shown);
    }

    boolean isSecretNew(ConfiguredChannel channel, ObjectNode before, ObjectNode after) {
        return secretKeys(channel).stream().anyMatch(key -> !Objects.equals(before.get(key), after.get(key)));
    }

    /** How a channel of this type delivers. */
    Channel way(String type) {
        return channels.ofType(type)
                .orElseThrow(() -> new IllegalStateException("this version knows no channel of type " + type));
    }

    /** Everything, secrets included. */
    ObjectNode whole(UUID channel, String config, byte @Nullable [] secrets) {
        ObjectNode whole = parse(config);
        if (secrets != null) {
            whole.setAll(parse(box.open(channel, secrets)));
        }
        return whole;
    }

    /** A configuration as it is stored. */
    public static ObjectNode parse(String json) {
        try {
            return (ObjectNode) EventCodec.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds only JSON here", e);
        }
    }

    private Set<String> secretKeys(ConfiguredChannel channel) {
        return way(channel.type).secretKeys();
    }

    private void store(ConfiguredChannel into, Channel channel, ObjectNode config) {
        ObjectNode open = config.deepCopy();
        ObjectNode hidden = JsonNodeFactory.instance.objectNode();
        for (String key : channel.secretKeys()) {
            if (open.has(key)) {
                hidden.set(key, open.remove(key));
            }
        }
        into.config = open.toString();
        into.secrets = hidden.isEmpty() ? null : box.close(into.id, hidden.toString());
    }

    private static ObjectNode accept(Channel type, ObjectNode config) {
        try {
            return type.accept(config);
        } catch (InvalidConfig e) {
            throw Problem.invalid(e.errors()).asException();
        }
    }
}
