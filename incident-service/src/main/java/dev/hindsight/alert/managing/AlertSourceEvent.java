package dev.hindsight.alert.managing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.ReceiptState;
import dev.hindsight.alert.Routing;

/** What has happened to a source of alerts. Who did it stands beside it in the log; tokens and secrets stand nowhere. */
public sealed interface AlertSourceEvent {

    record Created(String name, String type, Routing routing, @Nullable Authentication authentication,
            @Nullable JsonNode mapping) implements AlertSourceEvent {}

    /** What is null stayed as it was. */
    record Changed(@Nullable String name, @Nullable Routing routing, @Nullable Boolean paused,
            @Nullable Authentication authentication, @Nullable JsonNode mapping) implements AlertSourceEvent {

        boolean saysNothing() {
            return name == null && routing == null && paused == null && authentication == null && mapping == null;
        }
    }

    /** Its bodies are read as its type says from here on. */
    record MappingRemoved() implements AlertSourceEvent {}

    /**
     * One more secret opens the hook; {@code secret} is its id.
     *
     * @param othersExpireAt when those before it are no longer good; null when they stay
     */
    record SecretAdded(UUID secret, @Nullable Instant othersExpireAt) implements AlertSourceEvent {}

    record SecretRemoved(UUID secret) implements AlertSourceEvent {}

    /**
     * Somebody had a post worked on again.
     *
     * @param state what had become of it until then
     */
    record ReceiptReplayed(UUID receipt, ReceiptState state) implements AlertSourceEvent {}

    /** @param name the last one it had */
    record Deleted(String name) implements AlertSourceEvent {}
}
