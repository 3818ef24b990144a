package dev.hindsight.incident;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** When it began, was noticed, stopped hurting and was over; null while not known. */
public record Times(@Nullable Instant startedAt, @Nullable Instant detectedAt, @Nullable Instant mitigatedAt,
        @Nullable Instant resolvedAt) {

    public @Nullable Instant at(Moment moment) {
        return switch (moment) {
            case STARTED -> startedAt;
            case DETECTED -> detectedAt;
            case MITIGATED -> mitigatedAt;
            case RESOLVED -> resolvedAt;
        };
    }

    /** @param at null clears it */
    public Times with(Moment moment, @Nullable Instant at) {
        return switch (moment) {
            case STARTED -> new Times(at, detectedAt, mitigatedAt, resolvedAt);
            case DETECTED -> new Times(startedAt, at, mitigatedAt, resolvedAt);
            case MITIGATED -> new Times(startedAt, detectedAt, at, resolvedAt);
            case RESOLVED -> new Times(startedAt, detectedAt, mitigatedAt, at);
        };
    }

    /** An empty optional clears the moment; what is not named stays. */
    public Times with(Map<Moment, Optional<Instant>> moments) {
        Times then = this;
        for (var change : moments.entrySet()) {
            then = then.with(change.getKey(), change.getValue().orElse(null));
        }
        return then;
    }

    /** Going on to mitigated or resolved sets its moment; those of what comes later are kept where somebody knows them already. */
    public Times reaching(Status status, Instant at) {
        return switch (status) {
            case MITIGATED -> with(Moment.MITIGATED, at);
            case RESOLVED -> with(Moment.RESOLVED, at);
            case TRIAGE, IN_PROGRESS, DOCUMENTING, CLOSED, DECLINED, MERGED -> this;
        };
    }

    /** Entering mitigated or resolved sets its moment; falling back behind one clears it, for it is no longer true. */
    public Times entering(Status status, Instant at) {
        return switch (status) {
            case TRIAGE, IN_PROGRESS -> with(Moment.MITIGATED, null).with(Moment.RESOLVED, null);
            case MITIGATED -> with(Moment.MITIGATED, at).with(Moment.RESOLVED, null);
            case RESOLVED -> with(Moment.RESOLVED, at);
            case DOCUMENTING, CLOSED, DECLINED, MERGED -> this;
        };
    }

    /** False when something ended before it began, or was over before it got better. */
    public boolean isInOrder() {
        return isInOrder(startedAt, mitigatedAt) && isInOrder(startedAt, resolvedAt) && isInOrder(mitigatedAt, resolvedAt);
    }

    private static boolean isInOrder(@Nullable Instant first, @Nullable Instant then) {
        return first == null || then == null || !then.isBefore(first);
    }
}
