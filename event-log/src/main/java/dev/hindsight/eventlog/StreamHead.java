package dev.hindsight.eventlog;

import java.util.UUID;

/**
 * The end of a stream: what an append builds on, and what it is checked against.
 *
 * @param version version of the last event, 0 before the first
 * @param hash hash of the last event, 32 zero bytes before the first
 */
public record StreamHead(UUID stream, String subject, long version, byte[] hash) {

    /** The head of a stream in which nothing has happened yet. */
    public static StreamHead unborn(UUID stream, String subject) {
        return new StreamHead(stream, subject, 0, new byte[32]);
    }
}
