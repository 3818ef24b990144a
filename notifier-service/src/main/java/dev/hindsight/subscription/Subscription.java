package dev.hindsight.subscription;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to hear, as it is kept.
 *
 * @param version 0 as long as they have never said
 * @param updatedAt null as long as they have never said
 */
@Schema(name = "Subscription")
public record Subscription(@Nullable String email, List<String> events, @Nullable String minSeverity, boolean onlyMine,
        long version, @Nullable Instant updatedAt) {

    static final Subscription NONE = of(Wishes.NONE, 0, null);

    static Subscription of(Wishes wishes, long version, @Nullable Instant updatedAt) {
        return new Subscription(wishes.email(), wishes.events(), wishes.minSeverity(), wishes.onlyMine(), version, updatedAt);
    }

    Wishes wishes() {
        return new Wishes(email, events, minSeverity, onlyMine);
    }
}
