package dev.hindsight.delivery;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.EventCodec;

/** Parts the configuration of a channel into what may be read and what may not, and puts it together again for sending. */
@ApplicationScoped
public class ChannelSettings {

    private final SecretBox box;

    public ChannelSettings(SecretBox box) {
        this.box = box;
    }

    void store(ConfiguredChannel into, Channel channel, ObjectNode config) {
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
}
