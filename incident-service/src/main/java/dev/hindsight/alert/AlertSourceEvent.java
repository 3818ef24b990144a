package dev.hindsight.alert;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What has happened to a source of alerts. Who did it stands beside it in the log; tokens and secrets stand nowhere. */
sealed interface AlertSourceEvent {

    record Created(String name, String type, Routing routing) implements AlertSourceEvent {}

    /** What is null stayed as it was. */
    record Changed(@Nullable String name, @Nullable Routing routing, @Nullable Boolean paused) implements AlertSourceEvent {

        boolean saysNothing() {
            return name == null && routing == null && paused == null;
        }
    }

    /** One more secret opens the hook; {@code secret} is its id. */
    record SecretAdded(UUID secret) implements AlertSourceEvent {}

    record SecretRemoved(UUID secret) implements AlertSourceEvent {}

    /** @param name the last one it had */
    record Deleted(String name) implements AlertSourceEvent {}
}
