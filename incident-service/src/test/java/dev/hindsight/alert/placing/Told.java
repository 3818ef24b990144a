package dev.hindsight.alert.placing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.placing.Episode.Target;

/** One alert as sources tell of it, and episodes of it that are known. */
final class Told {

    static final Instant EIGHT = Instant.parse("2026-09-14T08:00:00Z");
    static final Instant NINE = Instant.parse("2026-09-14T09:00:00Z");
    static final Instant TEN = Instant.parse("2026-09-14T10:00:00Z");
    static final Target OPEN = new Target(UUID.randomUUID(), "INC-1", true);
    static final Target OVER = new Target(UUID.randomUUID(), "INC-2", false);

    private Told() {}

    static Signal firing(Instant startsAt) {
        return signal(true, startsAt, null);
    }

    static Signal resolved(Instant startsAt, @Nullable Instant endsAt) {
        return signal(false, startsAt, endsAt);
    }

    private static Signal signal(boolean firing, Instant startsAt, @Nullable Instant endsAt) {
        return new Signal("f", "g", firing ? AlertState.FIRING : AlertState.RESOLVED, startsAt, startsAt, endsAt, "title", null,
                Map.of(), Map.of(), null, false);
    }

    /** By a source that does not say when it began. */
    static Signal said(AlertState state, Instant at) {
        return new Signal("f", "g", state, null, at, null, "title", null, Map.of(), Map.of(), null, false);
    }

    static Episode episode(Instant startsAt, @Nullable Instant endsAt, @Nullable Target incident) {
        return new Episode(UUID.randomUUID(), "f", startsAt, endsAt == null ? AlertState.FIRING : AlertState.RESOLVED,
                endsAt == null ? startsAt : endsAt, endsAt, endsAt, true, incident);
    }
}
