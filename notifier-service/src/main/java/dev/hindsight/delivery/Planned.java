package dev.hindsight.delivery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line for the ledger: that this recipient is to hear of this event.
 *
 * @param rule null when no rule asked for it (a test message)
 * @param reason null for what is to be sent; otherwise why it is not
 * @param outcome {@code pending}, {@code suppressed} or {@code deduplicated}
 */
public record Planned(UUID id, Message message, @Nullable Asking rule, Over channel, String recipient, String messageId,
        String outcome, @Nullable String reason) {

    /**
     * The rule that asks for it.
     *
     * @param id null for the wish of a person, which the name tells
     * @param subscriber the person whose wish it is; null for a rule
     */
    public record Asking(@Nullable UUID id, String name, boolean allowConfidential, @Nullable String subscriber) {

        public Asking(UUID rule, String name, boolean allowConfidential) {
            this(rule, name, allowConfidential, null);
        }
    }

    /** The channel that it goes over. */
    public record Over(UUID id, String name, String type) {}
}
