package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.Bringing;
import dev.hindsight.alert.placing.Decision;
import dev.hindsight.alert.placing.Episode;
import dev.hindsight.alert.placing.Findings;
import dev.hindsight.alert.placing.Intake;
import dev.hindsight.alert.placing.News;
import dev.hindsight.alert.placing.News.Begin;
import dev.hindsight.alert.placing.Plan;
import dev.hindsight.alert.placing.Posted;
import dev.hindsight.alert.placing.Reasons;
import dev.hindsight.alert.rule.AlertRule;

/**
 * Places alerts as {@link Bringing} does, among incidents that exist only here, to see what rules would do. The judgement, the plan and
 * the reasons are the real ones. Nobody works on these incidents: one is over as soon as all of its alerts are.
 */
final class Rehearsal {

    private static final UUID NO_RECEIPT = new UUID(0, 0);

    private final List<AlertRule> rules;
    private final Scenes scenes = new Scenes();
    private final Alerts alerts = new Alerts(scenes);
    private final Map<Place, Rehearsed.Alert> told = new LinkedHashMap<>();

    Rehearsal(List<AlertRule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparingInt(AlertRule::number)).toList();
    }

    /** What tells one time that an alert fires from all others, here as in what really happened. */
    record Place(UUID source, String fingerprint, Instant startsAt) {}

    /** Where alerts go, and why; nowhere when there is no scene. */
    private record Spot(@Nullable Scene scene, Decision decision) {}

    /** A post that is worked on. */
    private record Visit(Source source, Instant now, Arrivals arrivals) {}

    void take(Source source, Reading reading, Instant now) {
        var post = new Intake.Read(NO_RECEIPT, now, reading);
        Posted.runs(source, Posted.planned(source, rules, List.of(post), now)).forEach(run -> take(source, run, now));
        scenes.rest(now);
    }

    private void take(Source source, List<Posted> run, Instant now) {
        List<Episode> known = run.stream().flatMap(one -> alerts.known(source, one.signal()).stream()).toList();
        var findings = Findings.of(run, known, now);
        findings.stored(alerts.insert(source, findings.fresh(), now));
        findings.news().values().forEach(news -> {
            alerts.turn(news, now);
            var visit = new Visit(source, now, new Arrivals(source, scenes));
            bring(visit, news);
            visit.arrivals().settle(now);
        });
    }

    private void bring(Visit visit, News news) {
        Map<String, List<Begin>> homeless = new LinkedHashMap<>();
        for (Begin begin : news.looking()) {
            Decision left = Reasons.left(begin.signal(), begin.plan());
            Episode.Target home = begin.verdict().home();
            if (left != null) {
                put(visit, List.of(begin), new Spot(null, left));
            } else if (home != null) {
                put(visit, List.of(begin), new Spot(scenes.of(home.id()), Reasons.SAME_ALERT));
            } else {
                homeless.computeIfAbsent(begin.signal().group(), _ -> new ArrayList<>()).add(begin);
            }
        }
        homeless.values().forEach(group -> put(visit, group, place(visit, group)));
    }

    private void put(Visit visit, List<Begin> group, Spot spot) {
        Scene scene = spot.scene();
        for (Begin begin : group) {
            Signal signal = begin.signal();
            told.merge(new Place(visit.source().id(), signal.fingerprint(), signal.began()),
                    new Rehearsed.Alert(visit.now(), visit.source().name(), signal.title(), spot.decision().kind().toString(),
                            spot.decision().reason(), scene == null ? null : scene.number()),
                    (first, last) -> new Rehearsed.Alert(first.at(), last.source(), last.title(), last.decision(),
                            last.reason(), last.incident()));
            if (scene != null) {
                visit.arrivals().add(begin, alerts.of(begin.id()), scene);
            }
        }
    }

    private Spot place(Visit visit, List<Begin> alerts) {
        Signal signal = alerts.getFirst().signal();
        Plan plan = alerts.getFirst().plan();
        Source source = visit.source();
        Instant now = visit.now();
        Group group = scenes.ofGroup(source.id() + signal.group());
        Scene last = visit.arrivals().last(signal.group());
        Scene same = last != null ? last : group.open(now, plan.window());
        if (same != null) {
            return new Spot(same, Reasons.sameGroup(plan));
        }
        String service = source.routing().service(signal.labels());
        String environment = source.routing().environment(signal.labels());
        var attach = plan.attach();
        if (attach != null && service != null) {
            Scene declared = visit.arrivals().declaredFor(service, environment);
            Scene near = declared != null
                    ? declared
                    : scenes.ofService(service, environment)
                            .open(scene -> scene.within(now, attach.what()) || visit.arrivals().reaches(scene));
            if (near != null) {
                return new Spot(near, Reasons.sameService(attach, service, environment));
            }
        }
        if (plan.reopen() != null) {
            Scene closed = group.overSince(now.minus(plan.reopen().what()));
            if (closed != null) {
                return new Spot(closed, Reasons.reopened(plan.reopen()));
            }
        }
        return declare(visit, alerts);
    }

    private Spot declare(Visit visit, List<Begin> alerts) {
        Source source = visit.source();
        Instant now = visit.now();
        List<Begin> grave = alerts.stream().filter(begin -> begin.plan().declares(source.routing().severity(begin.signal())))
                .toList();
        if (grave.isEmpty()) {
            return new Spot(null, Reasons.tooMild(alerts.getFirst().plan()));
        }
        long before = scenes.declared(source, now.minusSeconds(60)) + visit.arrivals().declarations();
        return before < source.routing().mostDeclarations()
                ? new Spot(visit.arrivals().declare(now, grave), Reasons.NEW)
                : new Spot(visit.arrivals().storm(now, alerts), Reasons.storm(source));
    }

    /** What would become of every alert, in the order in which they were heard of. */
    Map<Place, Rehearsed.Alert> told() {
        return Collections.unmodifiableMap(told);
    }

    Rehearsed result() {
        return Rehearsed.of(scenes.all(), told.values());
    }
}
