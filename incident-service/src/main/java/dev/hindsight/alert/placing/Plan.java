package dev.hindsight.alert.placing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.rule.AlertRule;
import dev.hindsight.incident.Severity;

/**
 * What rules and settings say of one alert, before anybody looks which incidents there are. Each part names who said so.
 *
 * @param silence who silences it; null when nobody does
 * @param group what it is grouped by
 * @param window how long a group takes another alert; null while its incident is open
 * @param attach for how long an open incident of the same service and environment takes it; null for not at all
 * @param reopen for how long a resolved incident is opened again; null for not at all
 * @param declareFrom null for any severity
 */
public record Plan(@Nullable String silence, Said<String> group, @Nullable Said<Duration> window,
        @Nullable Said<Duration> attach,
        @Nullable Said<Duration> reopen, @Nullable Said<Severity> declareFrom) {

    private static final String SOURCE = "the settings of its source";

    /** @param by a rule, as it is called, or the settings of the source */
    public record Said<T>(T what, String by) {}

    public static Plan of(Signal signal, Source source, List<AlertRule> rules, Instant now) {
        List<AlertRule> speaking = rules.stream().filter(rule -> rule.isActive(now) && rule.match().fits(signal, source))
                .toList();
        Routing routing = source.routing();
        Said<Boolean> silence = said(speaking, AlertRule.Action::silence, null);
        Said<List<String>> by = said(speaking, AlertRule.Action::groupBy, routing.groupBy());
        return new Plan(silence != null && silence.what() ? silence.by() : null, group(signal, by),
                said(speaking, AlertRule.Action::groupWindow, routing.groupWindow()),
                said(speaking, AlertRule.Action::attachWithin, routing.attachWithin()),
                said(speaking, AlertRule.Action::reopenWithin, routing.reopenWithin()),
                said(speaking, AlertRule.Action::declareFrom, routing.declareFrom()));
    }

    private static <T> @Nullable Said<T> said(List<AlertRule> rules, Function<AlertRule.Action, @Nullable T> question,
            @Nullable T otherwise) {
        for (AlertRule rule : rules) {
            T answer = question.apply(rule.action());
            if (answer != null) {
                return new Said<>(answer, rule.called());
            }
        }
        return otherwise == null ? null : new Said<>(otherwise, SOURCE);
    }

    /** An alert that has none of the labels is grouped by its source. */
    private static Said<String> group(Signal signal, @Nullable Said<List<String>> by) {
        List<String> found = by == null
                ? List.of()
                : by.what().stream().filter(signal.labels()::containsKey).map(name -> name + "=" + signal.labels().get(name))
                        .toList();
        return by == null || found.isEmpty()
                ? new Said<>(signal.group(), "its source")
                : new Said<>(String.join(", ", found), by.by());
    }

    public boolean declares(Severity severity) {
        return declareFrom == null || severity.compareTo(declareFrom.what()) <= 0;
    }

    /** Locks that alerts take which could come to the same incident. */
    Stream<String> contested(Source source, Signal signal) {
        return attach == null
                ? Stream.of(source.id() + group.what())
                : Stream.of(source.id() + group.what(), Objects.toString(source.routing().service(signal.labels()))
                        + "\n" + source.routing().environment(signal.labels()));
    }

    static String minutes(Duration window) {
        return Stream.of(part(window.toDays(), "d"), part(window.toHoursPart(), "h"), part(window.toMinutesPart(), "min"),
                part(window.toSecondsPart(), "s")).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String part(long count, String unit) {
        return count == 0 ? "" : count + " " + unit;
    }
}
