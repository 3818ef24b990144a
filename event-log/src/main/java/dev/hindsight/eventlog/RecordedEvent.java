package dev.hindsight.eventlog;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One event as it stands in the log, for good.
 *
 * @param stream the thing it is about
 * @param version place in the stream, from 1 without holes
 * @param subject the name people use for the stream, such as {@code INC-142}
 * @param data canonical JSON (RFC 8785), exactly as hashed
 * @param recordedAt when the log learned it, in microseconds
 * @param hash see {@link HashChain}
 * @param globalSeq place among all events of the service, from 1 without holes; null until the relay has stamped it
 */
public record RecordedEvent(UUID id, UUID stream, long version, String subject, String type, String data, String actor,
        Instant recordedAt, byte[] hash, @Nullable Long globalSeq) {

    /** Where the stream stands once this event is its last. */
    public StreamHead head() {
        return new StreamHead(stream, subject, version, hash);
    }
}
