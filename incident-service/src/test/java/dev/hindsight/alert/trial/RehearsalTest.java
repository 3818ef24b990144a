package dev.hindsight.alert.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.rule.AlertRule;
import dev.hindsight.alert.rule.AlertRule.Action;
import dev.hindsight.alert.rule.AlertRule.Match;
import dev.hindsight.incident.Severity;
import dev.hindsight.local.Cost;

/** What would have been opened, attached and silenced. */
class RehearsalTest {

    private static final Instant EIGHT = Instant.parse("2026-09-14T08:00:00Z");
    private static final Source SHOP = new Source(UUID.randomUUID(), "shop", Routing.USUAL);

    private static AlertRule rule(Action action) {
        return new AlertRule(UUID.randomUUID(), 1, "r", new Match(null, null, null, null, null), action, null, null);
    }

    private static Reading alert(String fingerprint, AlertState state, Instant at, String service) {
        return Reading.of(SignalDraft.of(fingerprint, state, at).label("service", service).severity("warning").signal());
    }

    private static void say(Rehearsal rehearsal, String fingerprint, AlertState state, int minute, String service) {
        Instant at = EIGHT.plusSeconds(60L * minute);
        rehearsal.take(SHOP, alert(fingerprint, state, at, service), at);
    }

    private static Rehearsal with(@Nullable AlertRule rule) {
        return new Rehearsal(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void without_rules_each_alert_is_an_incident_and_repetitions_are_none() {
        Rehearsal rehearsal = with(null);
        say(rehearsal, "a", AlertState.FIRING, 0, "cart");
        say(rehearsal, "a", AlertState.FIRING, 1, "cart");
        say(rehearsal, "b", AlertState.FIRING, 2, "cart");
        assertEquals(Map.of("declared", 2), rehearsal.result().decisions());
    }

    @Test
    void a_rule_that_groups_leaves_one() {
        Rehearsal rehearsal = with(rule(new Action(null, List.of("service"), Duration.ofMinutes(10), null, null, null)));
        say(rehearsal, "a", AlertState.FIRING, 0, "cart");
        say(rehearsal, "b", AlertState.FIRING, 5, "cart");
        say(rehearsal, "c", AlertState.FIRING, 20, "cart");
        assertEquals(Map.of("declared", 2, "attached", 1), rehearsal.result().decisions());
        assertEquals(List.of(2, 1), rehearsal.result().opened().stream().map(Rehearsed.Incident::alerts).toList());
        assertTrue(rehearsal.result().alerts().get(1).reason().contains("service=cart"));
    }

    @Test
    void an_incident_is_over_with_its_alerts_and_is_opened_again_within_the_window() {
        Rehearsal rehearsal = with(rule(new Action(null, List.of("service"), null, null, Duration.ofMinutes(30), null)));
        say(rehearsal, "a", AlertState.FIRING, 0, "cart");
        say(rehearsal, "a", AlertState.RESOLVED, 5, "cart");
        say(rehearsal, "a", AlertState.FIRING, 20, "cart");
        say(rehearsal, "a", AlertState.RESOLVED, 25, "cart");
        say(rehearsal, "a", AlertState.FIRING, 90, "cart");
        assertEquals(Map.of("declared", 2, "reopened", 1), rehearsal.result().decisions());
    }

    @Test
    void what_is_silenced_or_too_mild_opens_nothing() {
        Rehearsal silent = with(rule(new Action(true, null, null, null, null, null)));
        say(silent, "a", AlertState.FIRING, 0, "cart");
        assertEquals(Map.of("silenced", 1), silent.result().decisions());
        Rehearsal strict = with(rule(new Action(null, null, null, null, null, Severity.MAJOR)));
        say(strict, "a", AlertState.FIRING, 0, "cart");
        assertEquals(Map.of("recorded", 1), strict.result().decisions());
        assertTrue(strict.result().opened().isEmpty());
    }

    @Test
    void a_storm_is_one_more() {
        Rehearsal rehearsal = with(null);
        for (int i = 0; i < 100; i++) {
            say(rehearsal, "s" + i, AlertState.FIRING, 0, "cart");
        }
        assertEquals(Map.of("declared", 10, "storm", 90), rehearsal.result().decisions());
        assertEquals(11, rehearsal.result().opened().size());
    }

    @Test
    void an_alert_that_is_said_again_and_again_is_one() {
        Rehearsal silent = with(rule(new Action(true, null, null, null, null, null)));
        for (int minute = 0; minute < 20; minute++) {
            say(silent, "a", AlertState.FIRING, minute, "cart");
        }
        assertEquals(Map.of("silenced", 1), silent.result().decisions());
        assertEquals(1, silent.result().alerts().size());
        assertEquals(EIGHT, silent.result().alerts().getFirst().at());
    }

    @Test
    void an_alert_that_comes_and_goes_thousands_of_times_and_thousands_of_others_are_placed_in_no_time() {
        Rehearsal rehearsal = with(rule(new Action(null, List.of("service"), Duration.ofMinutes(1), Duration.ofMinutes(1),
                Duration.ofMinutes(1), null)));
        Cost.within(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 20_000; i++) {
                say(rehearsal, "flaps", i % 2 == 0 ? AlertState.FIRING : AlertState.RESOLVED, 2 * i, "cart");
                say(rehearsal, "once" + i, AlertState.FIRING, 2 * i, "till" + i % 7);
            }
        });
        assertEquals(Map.of("declared", 30_000), rehearsal.result().decisions());
    }
}
