package dev.hindsight.delivery;

import dev.hindsight.eventlog.EventCodec;

/** What people do to a delivery; what becomes of it by itself is in the ledger. */
sealed interface DeliveryEvent {

    /** @param outcome until now */
    record Replayed(String outcome) implements DeliveryEvent {}

    /** Their names in the log, for good. */
    EventCodec<DeliveryEvent> CODEC = new EventCodec<DeliveryEvent>().with("hindsight.delivery.replayed.v1", Replayed.class);
}
