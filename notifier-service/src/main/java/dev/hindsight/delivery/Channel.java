package dev.hindsight.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.smallrye.mutiny.Uni;

/**
 * A way to reach people or tools. A new one is a bean of this type and a test that extends the channel test kit; everything
 * else (retries, the ledger, secrets at rest, rules) it gets for free.
 */
public interface Channel {

    /** The {@code type} of a configured channel, kebab-case. */
    String type();

    /** Keys of the configuration that are kept encrypted and never read back. */
    Set<String> secretKeys();

    /**
     * The configuration as it will be kept: checked, and completed where something may be left out.
     *
     * @throws InvalidConfig when it cannot be used
     */
    ObjectNode accept(ObjectNode config);

    /** Whom a message goes to, from the open part of the configuration; each becomes a line of the ledger. */
    List<String> recipients(ObjectNode config);

    /** What a recipient is known by: who is told at the same place already hears nothing twice. Never shown. */
    default String place(ObjectNode config, String recipient) {
        return recipient;
    }

    /** How many attempts more it can make at this moment; further ones are not begun, and wait in the ledger. */
    default int room() {
        return Integer.MAX_VALUE;
    }

    /** The id that every attempt of a delivery carries on the wire. */
    String messageId(UUID delivery, Message message);

    /** One attempt. An item for everything that can be foreseen, also the failures; it ends within the lease of a delivery. */
    Uni<Outcome> deliver(Outgoing outgoing);
}
