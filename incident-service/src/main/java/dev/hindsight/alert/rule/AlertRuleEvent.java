package dev.hindsight.alert.rule;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What has happened to a rule for alerts. Who did it stands beside it in the log. */
public sealed interface AlertRuleEvent {

    /** From now on the rule is so, all of it; the first of these made it. */
    record Written(int number, String name, AlertRule.Match match, AlertRule.Action action, @Nullable Instant from,
            @Nullable Instant until, boolean paused) implements AlertRuleEvent {}

    /** @param name the last one it had */
    record Deleted(String name) implements AlertRuleEvent {}
}
