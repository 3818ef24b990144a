package dev.hindsight.alert.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

/**
 * Places alerts as {@link Bringing} does, among incidents that exist only here, to see what rules would do. The judgement, the plan and
 * the reasons are the real ones. Nobody works on these incidents: one is over as soon as all of its alerts are.
 */
final class Rehearsal {

    private final List<AlertRule> rules;
    private final Map<String, Episodes> known = new HashMap<>();
    private final Scenes scenes = new Scenes();
    private final Map<Place, Rehearsed.Alert> told = new LinkedHashMap<>();

    Rehearsal(List<AlertRule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparingInt(AlertRule::number)).toList();
    }

    /** What tells one time that an alert fires from all others, here as in what really happened. */
    record Place(UUID source, String fingerprint, Instant startsAt) {}

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
        Episodes of = known.computeIfAbsent(key, _ -> new Episodes());
        var found = Correlation.find(signal, now, of.meant(signal, now));
        Signal placed = found.signal();
        switch (Correlation.judge(placed, live(found.same()), live(found.latest()), now)) {
            case Verdict.Repeat _ -> {
            }
            case Verdict.Still still -> look(source, key, of, still.of(), placed, plan, now);
            case Verdict.Moved moved -> {
                Episode now1 = with(moved.of(), placed.state(), placed.at(), null, null);
                of.put(now1);
                if (now1.incident() == null) {
                    look(source, key, of, now1, placed, plan, now);
                }
            }
            case Verdict.Ended ended -> ended.episodes().forEach(episode -> end(key, of, episode, ended.at(), now));
            case Verdict.EndOnly only -> {
                only.older().forEach(episode -> end(key, of, episode, placed.began(), now));
                of.put(episode(placed, AlertState.RESOLVED, only.at(), now));
            }
            case Verdict.Begun begun -> {
                begun.older().forEach(episode -> end(key, of, episode, placed.began(), now));
                Episode fresh = episode(placed, begun.endsAt() == null ? placed.state() : AlertState.RESOLVED, begun.endsAt(),
                        now);
                of.put(fresh);
                look(source, key, of, fresh, placed, plan, now);
            }
        }
    }

    private void look(Source source, String key, Episodes of, Episode episode, Signal signal, Plan plan, Instant now) {
        Decision left = Reasons.left(signal, plan);
        Spot spot = left == null ? place(source, signal, plan, now, of) : new Spot(null, left);
        Scene scene = spot.scene();
        Decision decision = spot.decision();
        told.merge(new Place(source.id(), signal.fingerprint(), episode.startsAt()),
                new Rehearsed.Alert(now, source.name(), signal.title(), decision.kind().toString(), decision.reason(),
                        scene == null ? null : scene.number()),
                (first, last) -> new Rehearsed.Alert(first.at(), last.source(), last.title(), last.decision(), last.reason(),
                        last.incident()));
        if (scene != null) {
            scenes.join(scene, source.id() + signal.group(), episode.open() ? key : null, now);
            of.put(new Episode(episode.id(), episode.fingerprint(), episode.startsAt(), episode.state(), episode.stateAt(),
                    episode.endsAt(), episode.toldOverAt(), true, new Episode.Target(scene.id(), "", true)));
        }
    }

    private Spot place(Source source, Signal signal, Plan plan, Instant now, Episodes of) {
        for (Episode episode : of.latest()) {
            Scene home = scene(episode);
            if (home != null && home.isOpen()) {
                return new Spot(home, Reasons.SAME_ALERT);
            }
        }
        String group = source.id() + signal.group();
        Scene same = scenes.ofGroup(group).open(scene -> scene.within(now, plan.window()));
        if (same != null) {
            return new Spot(same, Reasons.sameGroup(plan));
        }
        String service = source.routing().service(signal.labels());
        String environment = source.routing().environment(signal.labels());
        if (plan.attach() != null && service != null) {
            Scene near = scenes.ofService(service, environment).open(scene -> scene.within(now, plan.attach()));
            if (near != null) {
                return new Spot(near, Reasons.sameService(plan.attach(), service, environment));
            }
        }
        if (plan.reopen() != null) {
            Duration within = plan.reopen().what();
            Scene closed = scenes.ofGroup(group).overSince(now.minus(within));
            if (closed != null) {
                return new Spot(closed, Reasons.reopened(plan.reopen()));
            }
        }
        if (!plan.declares(source.routing().severity(signal))) {
            return new Spot(null, Reasons.tooMild(plan));
        }
        if (scenes.declared(source, now.minusSeconds(60)) < source.routing().mostDeclarations()) {
            return new Spot(scenes.open(now, signal, source, false), Reasons.NEW);
        }
        Scene storm = scenes.storm(source);
        return new Spot(storm != null ? storm : scenes.open(now, signal, source, true), Reasons.storm(source));
    }

    private void end(String key, Episodes of, Episode episode, Instant at, Instant now) {
        of.put(with(episode, AlertState.RESOLVED, at, at, now));
        Scene scene = scene(episode);
        if (scene != null) {
            scene.leave(key, now);
        }
    }

    /** As its incident is now. */
    private @Nullable Episode live(@Nullable Episode episode) {
        if (episode == null || episode.incident() == null) {
            return episode;
        }
        Scene scene = scene(episode);
        return new Episode(episode.id(), episode.fingerprint(), episode.startsAt(), episode.state(), episode.stateAt(),
                episode.endsAt(), episode.toldOverAt(), true,
                new Episode.Target(episode.incident().id(), "", scene != null && scene.isOpen()));
    }

    private @Nullable Scene scene(Episode episode) {
        return episode.incident() == null ? null : scenes.of(episode.incident().id());
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
    Map<Place, Rehearsed.Alert> told() {
        return Collections.unmodifiableMap(told);
    }

    Rehearsed result() {
        return Rehearsed.of(scenes.all(), told.values());
    }
}
