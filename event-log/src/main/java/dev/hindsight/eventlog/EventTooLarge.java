package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An event that the topic would not take, and then nothing behind it either. Whatever this ends was refused before anything of it was
 * done; over HTTP it is 422.
 */
public final class EventTooLarge extends RuntimeException {

    /**
     * Bytes of data in the largest event. What it travels with are names, numbers and an actor who came in the header of a request
     * (20 KiB at most), and a little of Kafka's own.
     */
    static final int MOST = TopicKeeper.LARGEST - (64 << 10);

    /** Bytes that a {@code char} can take, so that usual events need not be counted. */
    private static final int MOST_OF_A_CHAR = 3;

    private EventTooLarge(String type, int bytes) {
        super("%s would have %d bytes of data, %d fit".formatted(type, bytes, MOST), null, false, false);
    }

    /** @param data as it will be published */
    static void check(String type, String data) {
        if (data.length() <= MOST / MOST_OF_A_CHAR) {
            return;
        }
        int bytes = data.getBytes(UTF_8).length;
        if (bytes > MOST) {
            throw new EventTooLarge(type, bytes);
        }
    }
}
