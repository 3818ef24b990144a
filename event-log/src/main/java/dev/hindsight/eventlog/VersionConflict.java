package dev.hindsight.eventlog;

import java.util.OptionalLong;
import java.util.UUID;

/** Somebody else has written this version of the stream first. Nothing of the refused append is stored. */
public final class VersionConflict extends RuntimeException {

    private final UUID stream;
    private final long expected;
    private final OptionalLong current;

    public VersionConflict(UUID stream, long expected) {
        this(stream, expected, OptionalLong.empty());
    }

    /** @param current where the stream stands now, when that is known */
    public VersionConflict(UUID stream, long expected, OptionalLong current) {
        super("stream " + stream + " is no longer at version " + expected, null, false, false);
        this.stream = stream;
        this.expected = expected;
        this.current = current;
    }

    public UUID stream() {
        return stream;
    }

    /** The version that the caller had built on. */
    public long expected() {
        return expected;
    }

    public OptionalLong current() {
        return current;
    }
}
