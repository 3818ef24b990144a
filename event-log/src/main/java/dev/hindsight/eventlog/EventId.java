package dev.hindsight.eventlog;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered ids (RFC 9562 version 7), so that the index on them grows at its end. */
public final class EventId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private EventId() {}

    /** A new id: 48 bits of milliseconds, then 74 random bits. */
    public static UUID next() {
        long high = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
