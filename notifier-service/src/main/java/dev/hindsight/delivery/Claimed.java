package dev.hindsight.delivery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A delivery that this instance may send until its lease is over.
 *
 * @param fence the number of this attempt; who holds an older one may no longer say how the delivery ended
 * @param tries attempts since it was planned or replayed by hand, this one included
 * @param message as {@link Plan#write} has written it; to be read by whoever sends it, so that one that cannot be read stops no other
 * @param refusal why it must not be sent after all; null when it may
 */
record Claimed(UUID id, long fence, int tries, String message, String messageId, String recipient, Cause cause,
        Via via, @Nullable Refusal refusal) {

    /** The channel as it is set up now. */
    record Via(UUID id, long version, String type, String config, byte @Nullable [] secrets) {}

    /** What became true since it was planned. */
    record Refusal(String outcome, String reason) {}
}
