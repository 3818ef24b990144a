package dev.hindsight.report.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.hindsight.incident.Told;

/** What a page says of the future: taken as it says it, and pointed at, for it is most likely a slip. */
final class StillToCome {

    /** A day may have begun already where its author lives. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private StillToCome() {}

    static List<Remark> in(Content content, Instant now) {
        Instant last = now.plus(A_DAY);
        var remarks = new ArrayList<Remark>();
        content.moments().forEach((moment, at) -> {
            if (at.isAfter(last)) {
                remarks.add(Remark.warning("in-the-future", moment.field(),
                        moment.field() + " is " + at + ", which is still to come. Correct the year if it is a slip."));
            }
        });
        List<Integer> lines = IntStream.range(0, content.timeline().size())
                .filter(i -> isAfter(last, content.timeline().get(i).told())).boxed().toList();
        if (!lines.isEmpty()) {
            remarks.add(new Remark("in-the-future", "warning", "timeline",
                    "Lines of the timeline are said to have happened when that is still to come. Correct the year if it is a slip.",
                    lines, null, null));
        }
        return remarks;
    }

    private static boolean isAfter(Instant last, Told told) {
        return told.occurredAt() != null && told.occurredAt().isAfter(last);
    }
}
