package dev.hindsight.report.importing.time;

import java.time.ZoneOffset;

/** What a zone says about a wall clock time: an offset, or a reason why none is certain. */
public sealed interface Offset {

    /** The zone allows exactly this one. */
    record Certain(ZoneOffset value) implements Offset {}

    /** No offset can be given without guessing. */
    enum Unclear implements Offset {
        /** The zone's short name stands for several offsets ("IST", "CST"). */
        SEVERAL,
        /** Summer time in winter or the other way round. */
        OTHER_SEASON,
        /** The clocks went forward over it. */
        SKIPPED,
        /** The clocks went back over it, and no word says which of the two is meant. */
        TWICE
    }
}
