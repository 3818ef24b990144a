package dev.hindsight.diff;

import java.time.Instant;
import java.util.List;

/** What differs between two versions of one thing; {@code from} may be the later one, then it is told the other way round. */
public record Comparison(Version from, Version to, List<Change> changes) {

    /** A version, and when it came to be. */
    public record Version(long version, Instant at) {}
}
