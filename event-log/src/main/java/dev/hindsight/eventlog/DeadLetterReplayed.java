package dev.hindsight.eventlog;

import java.util.UUID;

/**
 * Somebody had a message tried again that could not be acted on when it came.
 *
 * @param letter number of the dead letter
 * @param consumer the service that could not act on the message
 * @param topic where the message came from
 * @param event id of the event in the message, its {@code ce_id}
 * @param type of that event
 * @param acted false when the event had had its effect before, because it was delivered again meanwhile
 */
public record DeadLetterReplayed(long letter, String consumer, String topic, UUID event, String type, boolean acted) {

    /** Its name in the log, for good. */
    public static final EventCodec<DeadLetterReplayed> CODEC = new EventCodec<DeadLetterReplayed>()
            .with("hindsight.dead-letter.replayed.v1", DeadLetterReplayed.class);
}
