package dev.hindsight.followup;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import io.vertx.mutiny.sqlclient.Pool;

/** One incident, and what it hears of its action items. */
abstract class FollowUpScene {

    static final Instant MONDAY = Instant.parse("2026-09-14T09:00:00Z");
    static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @Inject
    FollowUps followUps;

    @Inject
    EventLog log;

    @Inject
    Pool pool;

    final UUID incident = UUID.randomUUID();

    ActionTracker raise(String text, Instant at) {
        return ActionTracker.raise(incident.toString(), text, at, "");
    }

    /** The first item of all has to wait for the consumer to join its group. */
    void heard(long version, ActionTracker item) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertEquals(List.of(version), of(null).stream()
                .filter(one -> one.id().equals(item.id)).map(FollowUp::version).toList()));
    }

    List<FollowUpStory> stories(@Nullable Instant at) {
        return followUps.stories(Set.of(incident), at).await().indefinitely();
    }

    List<FollowUp> of(@Nullable Instant at) {
        return followUps.of(incident, at).await().indefinitely();
    }
}
