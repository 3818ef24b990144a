package dev.hindsight.alert.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.Bringing;
import dev.hindsight.alert.placing.Correlation;
import dev.hindsight.alert.placing.Decision;
import dev.hindsight.alert.placing.Episode;
import dev.hindsight.alert.placing.Plan;
import dev.hindsight.alert.placing.Reasons;
import dev.hindsight.alert.placing.Verdict;
import dev.hindsight.alert.rule.AlertRule;
import dev.hindsight.incident.Severity;

/**
 * Places alerts as {@link Bringing} does, among incidents that exist only here, to see what rules would do. The judgement, the plan and
 * the reasons are the real ones. Nobody works on these incidents: one is over as soon as all of its alerts are.
 */
final class Rehearsal {

    private static final int MOST_TOLD = 500;

    private final List<AlertRule> rules;
    private final Map<String, List<Episode>> known = new HashMap<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final Map<UUID, Scene> byId = new HashMap<>();
    private final Map<Place, Told> told = new LinkedHashMap<>();

    Rehearsal(List<AlertRule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparingInt(AlertRule::number)).toList();
    }

    /** What tells one time that an alert fires from all others, here as in what really happened. */
    record Place(UUID source, String fingerprint, Instant startsAt) {}

    /** What would become of one alert; the last word counts, as it does in earnest. */
    @Schema(name = "RehearsedAlert")
    record Told(Instant at, String source, String title, String decision, String reason, @Nullable Integer incident) {}

    /** An incident that would have been declared. */
    @Schema(name = "RehearsedIncident")
    record Opened(int incident, Instant at, String title, Severity severity, @Nullable String service, String environment,
            int alerts) {}

    /**
     * @param decisions how many alerts by what would have been done with them
     * @param incidents how many would have been declared
     * @param opened the first 500 of them
     * @param alerts the first 500 of them
     */
    @Schema(name = "Rehearsed")
    record Result(Map<String, Integer> decisions, int incidents, List<Opened> opened, List<Told> alerts) {}

    /** Where an alert goes, and why; nowhere when there is no scene. */
    private record Spot(@Nullable Scene scene, Decision decision) {}

    void take(Source source, Reading reading, Instant now) {
        if (reading.test()) {
            return;
        }
        for (Signal sent : reading.signals()) {
            Signal signal = source.routing().meant(sent);
            if (signal.state() != AlertState.UNKNOWN || source.routing().unknown() != Routing.Unknown.IGNORE) {
                Plan plan = Plan.of(signal, source, rules, now);
                take(source, signal.grouped(plan.group().what()), plan, now);
            }
        }
    }

    private void take(Source source, Signal signal, Plan plan, Instant now) {
        String key = source.id() + signal.fingerprint();
        List<Episode> of = known.computeIfAbsent(key, _ -> new ArrayList<>());
        var found = Correlation.find(signal, now, of);
        Signal placed = found.signal();
        switch (Correlation.judge(placed, live(found.same()), live(found.latest()), now)) {
            case Verdict.Repeat _ -> {
            }
            case Verdict.Still still -> look(source, key, of, still.of(), placed, plan, now);
            case Verdict.Moved moved -> {
                Episode now1 = with(moved.of(), placed.state(), placed.at(), null, null);
                replace(of, moved.of(), now1);
                if (now1.incident() == null) {
                    look(source, key, of, now1, placed, plan, now);
                }
            }
            case Verdict.Ended ended -> ended.episodes().forEach(episode -> end(key, of, episode, ended.at(), now));
            case Verdict.EndOnly only -> {
                only.older().forEach(episode -> end(key, of, episode, placed.began(), now));
                of.add(episode(placed, AlertState.RESOLVED, only.at(), now));
            }
            case Verdict.Begun begun -> {
                begun.older().forEach(episode -> end(key, of, episode, placed.began(), now));
                Episode fresh = episode(placed, begun.endsAt() == null ? placed.state() : AlertState.RESOLVED, begun.endsAt(),
                        now);
                of.removeIf(episode -> episode.startsAt().equals(placed.began()));
                of.add(fresh);
                look(source, key, of, fresh, placed, plan, now);
            }
        }
    }

    private void look(Source source, String key, List<Episode> of, Episode episode, Signal signal, Plan plan, Instant now) {
        Decision left = Reasons.left(signal, plan);
        Spot spot = left == null ? place(source, signal, plan, now, of) : new Spot(null, left);
        Scene scene = spot.scene();
        Decision decision = spot.decision();
        told.merge(new Place(source.id(), signal.fingerprint(), episode.startsAt()),
                new Told(now, source.name(), signal.title(), decision.kind().toString(), decision.reason(),
                        scene == null ? null : scene.number()),
                (first, last) -> new Told(first.at(), last.source(), last.title(), last.decision(), last.reason(),
                        last.incident()));
        if (scene != null) {
            scene.join(source.id() + signal.group(), episode.open() ? key : null, now);
            replace(of, episode,
                    new Episode(episode.id(), episode.fingerprint(), episode.startsAt(), episode.state(), episode.stateAt(),
                            episode.endsAt(), episode.toldOverAt(), true, new Episode.Target(scene.id(), "", true)));
        }
    }

    private Spot place(Source source, Signal signal, Plan plan, Instant now, List<Episode> of) {
        for (Episode episode : of) {
            Scene home = episode.incident() == null ? null : byId.get(episode.incident().id());
            if (home != null && home.isOpen()) {
                return new Spot(home, Reasons.SAME_ALERT);
            }
        }
        String group = source.id() + signal.group();
        Scene same = newest(scene -> scene.isOpen() && scene.has(group) && scene.within(now, plan.window()));
        if (same != null) {
            return new Spot(same, Reasons.sameGroup(plan));
        }
        String service = source.routing().service(signal.labels());
        String environment = source.routing().environment(signal.labels());
        if (plan.attach() != null && service != null) {
            Scene near = newest(
                    scene -> scene.isOpen() && service.equals(scene.service()) && environment.equals(scene.environment())
                            && scene.within(now, plan.attach()));
            if (near != null) {
                return new Spot(near, Reasons.sameService(plan.attach(), service, environment));
            }
        }
        if (plan.reopen() != null) {
            Duration within = plan.reopen().what();
            Scene closed = newest(scene -> scene.has(group) && scene.wasOverSince(now.minus(within)));
            if (closed != null) {
                return new Spot(closed, Reasons.reopened(plan.reopen()));
            }
        }
        if (!plan.declares(source.routing().severity(signal))) {
            return new Spot(null, Reasons.tooMild(plan));
        }
        long declared = scenes.stream().filter(scene -> !scene.isStorm() && scene.isOf(source)
                && scene.at().isAfter(now.minusSeconds(60))).count();
        if (declared < source.routing().mostDeclarations()) {
            return new Spot(opened(new Scene(scenes.size() + 1, now, signal, source, false)), Reasons.NEW);
        }
        Scene storm = newest(scene -> scene.isStorm() && scene.isOpen() && scene.isOf(source));
        return new Spot(storm != null ? storm : opened(new Scene(scenes.size() + 1, now, signal, source, true)),
                Reasons.storm(source));
    }

    private Scene opened(Scene scene) {
        scenes.add(scene);
        byId.put(scene.id(), scene);
        return scene;
    }

    private @Nullable Scene newest(Predicate<Scene> fits) {
        for (int i = scenes.size() - 1; i >= 0; i--) {
            if (fits.test(scenes.get(i))) {
                return scenes.get(i);
            }
        }
        return null;
    }

    private void end(String key, List<Episode> of, Episode episode, Instant at, Instant now) {
        replace(of, episode, with(episode, AlertState.RESOLVED, at, at, now));
        Scene scene = episode.incident() == null ? null : byId.get(episode.incident().id());
        if (scene != null) {
            scene.leave(key, now);
        }
    }

    /** As its incident is now. */
    private @Nullable Episode live(@Nullable Episode episode) {
        if (episode == null || episode.incident() == null) {
            return episode;
        }
        Scene scene = byId.get(episode.incident().id());
        return new Episode(episode.id(), episode.fingerprint(), episode.startsAt(), episode.state(), episode.stateAt(),
                episode.endsAt(), episode.toldOverAt(), true,
                new Episode.Target(episode.incident().id(), "", scene != null && scene.isOpen()));
    }

    private static void replace(List<Episode> of, Episode old, Episode next) {
        of.removeIf(episode -> episode.id().equals(old.id()));
        of.add(next);
    }

    private static Episode episode(Signal signal, AlertState state, @Nullable Instant endsAt, Instant now) {
        return new Episode(UUID.randomUUID(), signal.fingerprint(), signal.began(), state,
                endsAt == null ? signal.at() : endsAt, endsAt, endsAt == null ? null : now, true, null);
    }

    private static Episode with(Episode episode, AlertState state, Instant at, @Nullable Instant endsAt,
            @Nullable Instant toldOverAt) {
        return new Episode(episode.id(), episode.fingerprint(), episode.startsAt(), state, at, endsAt, toldOverAt, true,
                episode.incident());
    }

    /** What would become of every alert, in the order in which they were heard of. */
    Map<Place, Told> told() {
        return Collections.unmodifiableMap(told);
    }

    Result result() {
        Map<String, Integer> decisions = new TreeMap<>();
        told.values().forEach(one -> decisions.merge(one.decision(), 1, Integer::sum));
        return new Result(decisions, scenes.size(), scenes.stream().limit(MOST_TOLD).map(Scene::told).toList(),
                told.values().stream().limit(MOST_TOLD).toList());
    }
}
