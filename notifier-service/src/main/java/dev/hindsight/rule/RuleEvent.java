package dev.hindsight.rule;

import dev.hindsight.eventlog.EventCodec;

/** What happens to a rule. */
sealed interface RuleEvent {

    record Created(RuleSettings after) implements RuleEvent {}

    record Changed(RuleSettings before, RuleSettings after) implements RuleEvent {}

    record Deleted(RuleSettings before) implements RuleEvent {}

    /** Their names in the log, for good. */
    EventCodec<RuleEvent> CODEC = new EventCodec<RuleEvent>().with("hindsight.rule.created.v1", Created.class)
            .with("hindsight.rule.changed.v1", Changed.class).with("hindsight.rule.deleted.v1", Deleted.class);
}
