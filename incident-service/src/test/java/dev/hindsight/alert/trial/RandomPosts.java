package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;

/**
 * An hour or two of posts of one source, each of one to four alerts, of which two may be the same: begun, told of again, over, grave
 * and mild, of few groups and services.
 */
final class RandomPosts {

    private static final int POSTS = 30;
    private static final Instant EIGHT = Instant.parse("2016-09-14T08:00:00Z");

    record Posted(Instant at, Reading reading) {}

    private RandomPosts() {}

    /** @param mark begins the names of the services, so that no other source speaks of them */
    static List<Posted> of(String mark, int seed) {
        var random = new Random(seed);
        List<Posted> all = new ArrayList<>();
        Instant at = EIGHT;
        for (int i = 0; i < POSTS; i++) {
            at = at.plusSeconds(random.nextInt(4) == 0 ? 1 + random.nextInt(20) : 60 * (1 + random.nextInt(7)));
            all.add(new Posted(at, Reading.of(signals(mark, random, at))));
        }
        return all;
    }

    private static List<Signal> signals(String mark, Random random, Instant at) {
        return Stream.generate(() -> signal(mark, random, at)).limit(1 + random.nextInt(4)).toList();
    }

    private static Signal signal(String mark, Random random, Instant at) {
        boolean over = random.nextInt(5) < 2;
        int which = random.nextInt(6);
        Instant began = random.nextBoolean() ? at.minusSeconds(60L * random.nextInt(12)) : null;
        return SignalDraft.of("alert-" + which, over ? AlertState.RESOLVED : AlertState.FIRING, at).title("Alert " + which)
                .severity(random.nextBoolean() ? "critical" : "warning").group("g" + which % 3)
                .startsAt(which < 4 ? null : began)
                .label("service", mark + which % 2).label("quiet", random.nextInt(6) == 0 ? "yes" : "no").signal();
    }
}
