package dev.hindsight.eventlog;

import java.math.BigInteger;
import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;

/** How much may wait in a test. */
record TestLimits(int events, MemorySize bytes, Duration patience) implements AppendLimits {

    static final TestLimits PLENTY = new TestLimits(100_000, 64 << 20, Duration.ofMinutes(1));

    TestLimits(int events, long bytes, Duration patience) {
        this(events, new MemorySize(BigInteger.valueOf(bytes)), patience);
    }
}
