package dev.hindsight.alert.placing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.rule.AlertRule;

/**
 * A signal of one of several posts that are worked on together, and what is said of it before anybody looks at incidents.
 *
 * @param post which of the posts, counted from 0
 * @param heardAt when that post came
 * @param place which of the signals of all the posts, counted from 0
 */
public record Posted(int post, Instant heardAt, int place, Signal signal, Plan plan) {

    /** The signals that count of all the posts, with what rules and settings say of them now. */
    public static List<Posted> planned(Source source, List<AlertRule> rules, List<Intake.Read> posts, Instant now) {
        List<Posted> all = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            int post = i;
            Intake.Read read = posts.get(i);
            (read.reading().test() ? Stream.<Signal>empty() : read.reading().signals().stream()).map(source.routing()::meant)
                    .filter(signal -> signal.state() != AlertState.UNKNOWN
                            || source.routing().unknown() != Routing.Unknown.IGNORE)
                    .forEach(signal -> {
                        Plan plan = Plan.of(signal, source, rules, now);
                        all.add(new Posted(post, read.heardAt(), all.size(), signal.grouped(plan.group().what()), plan));
                    });
        }
        return all;
    }

    /**
     * Cuts the signals of posts into runs that can each be judged at once, with the same outcome as one post after the other, and
     * in a post one episode of an alert after the other: an alert is in a run once; and whoever looks for an incident by its service
     * does not stand in a run behind another post about that service, whose incident could be the one.
     */
    public static List<List<Posted>> runs(Source source, List<Posted> all) {
        List<List<Posted>> runs = new ArrayList<>();
        var seen = new Seen(source);
        for (List<Posted> post : posts(all)) {
            boolean first = true;
            for (List<Posted> part : parts(post)) {
                if (runs.isEmpty() || !first || !part.stream().allMatch(seen::takes)) {
                    runs.add(new ArrayList<>());
                    seen = new Seen(source);
                }
                part.forEach(seen::add);
                runs.getLast().addAll(part);
                first = false;
            }
        }
        return runs;
    }

    private static Collection<List<Posted>> posts(List<Posted> all) {
        return all.stream().collect(Collectors.groupingBy(Posted::post, LinkedHashMap::new, Collectors.toList())).values();
    }

    /** The first episode of each alert in a post, then the second of those that have one, and so on. */
    private static List<List<Posted>> parts(List<Posted> post) {
        List<List<Posted>> parts = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (Posted one : post.stream().sorted(Comparator.comparing(Posted::since)).toList()) {
            int before = times.merge(one.signal().fingerprint(), 1, Integer::sum) - 1;
            if (before == parts.size()) {
                parts.add(new ArrayList<>());
            }
            parts.get(before).add(one);
        }
        parts.forEach(part -> part.sort(Comparator.comparing(Posted::place)));
        return parts;
    }

    private Instant since() {
        return signal.startsAt() == null ? signal.at() : signal.startsAt();
    }

    private @Nullable String service(Source source) {
        String name = source.routing().service(signal.labels());
        return name == null ? null : name + "\n" + source.routing().environment(signal.labels());
    }

    /** What a run holds so far. */
    private static final class Seen {
        private static final Integer SEVERAL = -1;

        private final Source source;
        private final Set<String> alerts = new HashSet<>();
        private final Map<String, Integer> services = new HashMap<>();

        Seen(Source source) {
            this.source = source;
        }

        boolean takes(Posted one) {
            String service = one.service(source);
            return !alerts.contains(one.signal().fingerprint())
                    && (one.plan().attach() == null || service == null || isOf(one, services.get(service)));
        }

        void add(Posted one) {
            alerts.add(one.signal().fingerprint());
            String service = one.service(source);
            if (service != null) {
                services.merge(service, one.post(), (before, now) -> before.equals(now) ? before : SEVERAL);
            }
        }

        private static boolean isOf(Posted one, @Nullable Integer post) {
            return post == null || post == one.post();
        }
    }
}
