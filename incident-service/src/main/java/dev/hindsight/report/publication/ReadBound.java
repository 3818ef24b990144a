package dev.hindsight.report.publication;

import java.util.concurrent.atomic.AtomicLong;

/** So many in a second, and no more; the count begins anew with each. */
final class ReadBound {

    private final int most;
    /** The second in the upper half, how many it has had in the lower. */
    private final AtomicLong state = new AtomicLong();

    ReadBound(int most) {
        this.most = most;
    }

    boolean take(long second) {
        long now = state.updateAndGet(before -> before >>> 32 == (second & 0xffffffffL) ? before + 1 : second << 32 | 1);
        return (now & 0xffffffffL) <= most;
    }
}
