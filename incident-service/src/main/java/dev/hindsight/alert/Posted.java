package dev.hindsight.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A signal of one of several posts that are worked on together, and what is said of it before anybody looks at incidents.
 *
 * @param post which of the posts, counted from 0
 */
record Posted(int post, Signal signal, Plan plan) {

    /**
     * Cuts a row of signals into runs that can each be judged at once, with the same outcome as one post after the other: an alert is
     * in a run once, or several times with different episodes of one post; and whoever looks for an incident by its service does not
     * stand in a run behind another post about that service, whose incident could be the one.
     */
    static List<List<Posted>> runs(Source source, List<Posted> all) {
        List<List<Posted>> runs = new ArrayList<>();
        var seen = new Seen();
        for (Posted one : all) {
            String place = one.place(source);
            if (runs.isEmpty() || !seen.takes(one, place)) {
                runs.add(new ArrayList<>());
                seen = new Seen();
            }
            seen.add(one, place);
            runs.getLast().add(one);
        }
        return runs;
    }

    private String episode() {
        return signal.fingerprint() + signal.startsAt();
    }

    private @Nullable String place(Source source) {
        String service = source.routing().service(signal.labels());
        return service == null ? null : service + "\n" + source.routing().environment(signal.labels());
    }

    /** What a run holds so far. */
    private static final class Seen {
        private static final Integer SEVERAL = -1;

        private final Set<String> episodes = new HashSet<>();
        private final Map<String, Integer> alerts = new HashMap<>();
        private final Map<String, Integer> places = new HashMap<>();

        boolean takes(Posted one, @Nullable String place) {
            return !episodes.contains(one.episode()) && isOf(one, alerts.get(one.signal().fingerprint()))
                    && (one.plan().attach() == null || place == null || isOf(one, places.get(place)));
        }

        void add(Posted one, @Nullable String place) {
            episodes.add(one.episode());
            alerts.put(one.signal().fingerprint(), one.post());
            if (place != null) {
                places.merge(place, one.post(), (before, now) -> before.equals(now) ? before : SEVERAL);
            }
        }

        private static boolean isOf(Posted one, @Nullable Integer post) {
            return post == null || post == one.post();
        }
    }
}
