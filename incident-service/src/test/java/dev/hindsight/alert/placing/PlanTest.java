package dev.hindsight.alert.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.rule.AlertRule;
import dev.hindsight.alert.rule.AlertRule.Action;
import dev.hindsight.alert.rule.AlertRule.Match;
import dev.hindsight.incident.Severity;

class PlanTest {

    private static final Instant NOW = Instant.parse("2026-09-14T08:00:00Z");
    private static final Source SOURCE = new Source(UUID.randomUUID(), "shop", Routing.USUAL);
    private static final Match ALL = new Match(null, null, null, null, null);
    private static final Signal CHECKOUT = SignalDraft.of("f", AlertState.FIRING, NOW).severity("warning")
            .label("service", "checkout")
            .label("env", "prod").label("pod", "checkout-7f").group("theirs").signal();

    private static AlertRule rule(int number, Match match, Action action) {
        return new AlertRule(UUID.randomUUID(), number, "r" + number, match, action, null, null);
    }

    private static Action silence(@Nullable Boolean silent) {
        return new Action(silent, null, null, null, null, null);
    }

    private static Match labels(Map<String, String> labels) {
        return new Match(null, null, null, null, labels);
    }

    private static Plan plan(AlertRule... rules) {
        return Plan.of(CHECKOUT, SOURCE, List.of(rules), NOW);
    }

    @Test
    void without_rules_the_source_groups_and_everything_declares() {
        Plan plan = plan();
        assertEquals("theirs", plan.group().what());
        assertNull(plan.silence());
        assertNull(plan.attach());
        assertTrue(plan.declares(Severity.INFO));
    }

    @Test
    void the_first_rule_that_answers_a_question_wins_and_is_named() {
        Plan plan = plan(rule(1, ALL, new Action(null, null, Duration.ofMinutes(5), null, null, null)),
                rule(2, ALL, new Action(true, null, Duration.ofMinutes(9), null, null, null)), rule(3, ALL, silence(false)));
        assertEquals("rule 2 (r2)", plan.silence());
        assertEquals(Duration.ofMinutes(5), present(plan.window()).what());
        assertNull(plan(rule(1, ALL, silence(false)), rule(2, ALL, silence(true))).silence());
    }

    private static <T> T present(@Nullable T value) {
        assertNotNull(value);
        return java.util.Objects.requireNonNull(value);
    }

    @Test
    void a_group_is_made_of_the_labels_that_are_there() {
        var by = new Action(null, List.of("service", "region", "env"), null, null, null, null);
        assertEquals("service=checkout, env=prod", plan(rule(1, ALL, by)).group().what());
        assertEquals("theirs", plan(rule(1, ALL, new Action(null, List.of("region"), null, null, null, null))).group().what());
    }

    @Test
    void everything_in_a_match_must_fit() {
        assertNotNull(plan(
                rule(1, new Match(List.of(SOURCE.id()), List.of("checkout"), List.of("production"), List.of(Severity.MINOR),
                        Map.of("pod", "checkout-*")), silence(true)))
                .silence());
        assertNull(plan(rule(1, new Match(List.of(UUID.randomUUID()), null, null, null, null), silence(true))).silence());
        assertNull(plan(rule(1, new Match(null, List.of("cart"), null, null, null), silence(true))).silence());
        assertNull(plan(rule(1, new Match(null, null, List.of("preprod"), null, null), silence(true))).silence());
        assertNull(plan(rule(1, new Match(null, null, null, List.of(Severity.CRITICAL), null), silence(true))).silence());
        assertNull(plan(rule(1, labels(Map.of("pod", "check")), silence(true))).silence());
        assertNull(plan(rule(1, labels(Map.of("host", "*")), silence(true))).silence());
    }

    @Test
    void a_maintenance_window_silences_from_its_beginning_until_before_its_end() {
        var window = new AlertRule(UUID.randomUUID(), 1, "patching", ALL, silence(true), NOW, NOW.plusSeconds(60));
        assertNotNull(Plan.of(CHECKOUT, SOURCE, List.of(window), NOW).silence());
        assertNull(Plan.of(CHECKOUT, SOURCE, List.of(window), NOW.minusMillis(1)).silence());
        assertNull(Plan.of(CHECKOUT, SOURCE, List.of(window), NOW.plusSeconds(60)).silence());
    }

    @Test
    void a_rule_says_from_which_severity_incidents_are_declared() {
        Plan plan = plan(rule(4, ALL, new Action(null, null, null, null, null, Severity.MAJOR)));
        assertFalse(plan.declares(Severity.MINOR));
        assertTrue(plan.declares(Severity.MAJOR));
        assertEquals("Less severe than major, from which incidents are declared, by rule 4 (r4).",
                Reasons.tooMild(plan).reason());
    }

    @Test
    void windows_are_told_as_people_say_them() {
        assertEquals("1 h 30 min", Plan.minutes(Duration.ofMinutes(90)));
        assertEquals("10 min", Plan.minutes(Duration.ofMinutes(10)));
    }
}
