package dev.hindsight.subscription;

import dev.hindsight.eventlog.EventCodec;

/** What happens to a subscription. */
sealed interface SubscriptionEvent {

    record Changed(Wishes before, Wishes after) implements SubscriptionEvent {}

    /** Their names in the log, for good. */
    EventCodec<SubscriptionEvent> CODEC = new EventCodec<SubscriptionEvent>()
            .with("hindsight.subscription.changed.v1", Changed.class);
}
