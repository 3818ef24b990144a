package dev.hindsight.alert.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<UUID, Heard> heard = new HashMap<>();
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
        scenes.rest(now);
    }

    private void take(Source source, Signal signal, Plan plan, Instant now) {
        String key = source.id() + signal.fingerprint();
        Episodes of = known.computeIfAbsent(key, _ -> new Episodes());
        var found = Correlation.find(signal, now, of.meant(signal, now));
        Signal placed = found.signal();
        switch (Correlation.judge(placed, live(found.same()), live(found.latest()), now)) {
            case Verdict.Repeat repeat -> heard(repeat.of()).again(now);
            case Verdict.Still still -> {
                heard(still.of()).again(now);
                look(source, of, still.of(), placed, plan, now, null);
            }
            case Verdict.Moved moved -> {
                heard(moved.of()).again(now);
                Episode goesOn = with(moved.of(), placed.state(), placed.at(), null, null);
                of.put(goesOn);
                if (goesOn.incident() == null) {
                    look(source, of, goesOn, placed, plan, now, null);
                }
            }
            case Verdict.Ended ended -> ended.episodes().forEach(episode -> end(key, of, episode, ended.at(), now));
            case Verdict.EndOnly only -> {
                only.older().forEach(episode -> end(key, of, episode, placed.began(), now));
                begin(source, of, placed, AlertState.RESOLVED, only.at(), now);
            }
            case Verdict.Begun begun -> {
                begun.older().forEach(episode -> end(key, of, episode, placed.began(), now));
                AlertState state = begun.endsAt() == null ? placed.state() : AlertState.RESOLVED;
                Episode late = begun.lateTo();
                Episode episode = late != null ? late : begin(source, of, placed, state, begun.endsAt(), now);
                look(source, of, episode, placed, plan, now, begun.home());
            }
        }
    }

    private void look(Source source, Episodes of, Episode episode, Signal signal, Plan plan, Instant now,
            Episode.@Nullable Target home) {
        Decision left = Reasons.left(signal, plan);
        Scene same = home == null ? null : scenes.of(home.id());
        Spot spot = left != null
                ? new Spot(null, left)
                : same != null ? new Spot(same, Reasons.SAME_ALERT) : place(source, signal, plan, now);
        Scene scene = spot.scene();
        Decision decision = spot.decision();
        told.merge(new Place(source.id(), signal.fingerprint(), episode.startsAt()),
                new Rehearsed.Alert(now, source.name(), signal.title(), decision.kind().toString(), decision.reason(),
                        scene == null ? null : scene.number()),
                (first, last) -> new Rehearsed.Alert(first.at(), last.source(), last.title(), last.decision(), last.reason(),
                        last.incident()));
        if (scene != null) {
            scenes.join(scene, heard(episode), episode.open() ? source.id() + signal.fingerprint() : null, now);
            of.put(Episodes.at(episode, new Episode.Target(scene.id(), "", true)));
        }
    }

    private Spot place(Source source, Signal signal, Plan plan, Instant now) {
        Group group = scenes.ofGroup(source.id() + signal.group());
        Scene same = group.open(now, plan.window());
        if (same != null) {
            return new Spot(same, Reasons.sameGroup(plan));
        }
        String service = source.routing().service(signal.labels());
        String environment = source.routing().environment(signal.labels());
        var attach = plan.attach();
        if (attach != null && service != null) {
            Scene near = scenes.ofService(service, environment).open(scene -> scene.within(now, attach.what()));
            if (near != null) {
                return new Spot(near, Reasons.sameService(attach, service, environment));
            }
        }
        if (plan.reopen() != null) {
            Duration within = plan.reopen().what();
            Scene closed = group.overSince(now.minus(within));
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
        Scene storm = scenes.storm(source, now);
        return new Spot(storm != null ? storm : scenes.open(now, signal, source, true), Reasons.storm(source));
    }

    private void end(String key, Episodes of, Episode episode, Instant at, Instant now) {
        of.put(with(episode, AlertState.RESOLVED, at, at, now));
        heard(episode).again(now);
        Scene scene = scene(episode);
        if (scene != null) {
            scenes.leave(scene, key);
        }
    }

    /** As its incident is now. */
    private @Nullable Episode live(@Nullable Episode episode) {
        if (episode == null || episode.incident() == null) {
            return episode;
        }
        Scene scene = scene(episode);
        return Episodes.at(episode, new Episode.Target(episode.incident().id(), "", scene != null && scene.isOpen()));
    }

    private @Nullable Scene scene(Episode episode) {
        return episode.incident() == null ? null : scenes.of(episode.incident().id());
    }

    private Episode begin(Source source, Episodes of, Signal signal, AlertState state, @Nullable Instant endsAt, Instant now) {
        Episode episode = of.begin(signal, state, endsAt, now);
        heard.put(episode.id(), new Heard(heard.size(), now, scenes.ofGroup(source.id() + signal.group())));
        return episode;
    }

    private Heard heard(Episode episode) {
        return Objects.requireNonNull(heard.get(episode.id()));
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
