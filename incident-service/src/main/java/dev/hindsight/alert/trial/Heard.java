package dev.hindsight.alert.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.placing.Episode;
import dev.hindsight.alert.placing.Findings.Fresh;
import dev.hindsight.alert.placing.Plan.Said;

/** What a {@link Rehearsal} has heard of an episode, and where that went. */
final class Heard implements Comparable<Heard> {

    private final long number;
    private final Instant first;
    private final Group group;
    private Episode episode;
    private Instant last;
    private @Nullable Scene scene;

    /** @param number of those that were heard of before */
    Heard(long number, Fresh fresh, Instant now, Group group) {
        this.number = number;
        this.first = now.plusNanos(1_000L * fresh.by().place());
        this.last = now;
        this.group = group;
        Instant endsAt = fresh.endsAt();
        this.episode = endsAt == null
                ? episode(fresh, fresh.signal().state(), fresh.signal().at(), null)
                : episode(fresh, AlertState.RESOLVED, endsAt, now);
    }

    private static Episode episode(Fresh fresh, AlertState state, Instant at, @Nullable Instant toldOverAt) {
        return new Episode(fresh.id(), fresh.signal().fingerprint(), fresh.signal().began(), state, at, fresh.endsAt(),
                toldOverAt, true, null);
    }

    UUID id() {
        return episode.id();
    }

    /** As it stands, with its incident as that is now. */
    Episode episode() {
        Episode.Target incident = scene == null ? null : new Episode.Target(scene.id(), "", scene.isOpen());
        return new Episode(episode.id(), episode.fingerprint(), episode.startsAt(), episode.state(), episode.stateAt(),
                episode.endsAt(), episode.toldOverAt(), true, incident);
    }

    @Nullable
    Scene scene() {
        return scene;
    }

    boolean within(Instant now, @Nullable Said<Duration> window) {
        return window == null || !last.isBefore(now.minus(window.what()));
    }

    void again(Instant now) {
        last = now;
        if (scene != null) {
            scene.heard(now);
        }
    }

    /** It goes on in another state, or is over. */
    void turned(AlertState state, Instant at, @Nullable Instant toldOverAt) {
        episode = new Episode(episode.id(), episode.fingerprint(), episode.startsAt(), state, at,
                toldOverAt == null ? null : at, toldOverAt, true, null);
    }

    void went(Scene to, Instant now) {
        last = now;
        scene = to;
        group.add(this, to);
    }

    /** In the order in which they were first heard of. */
    @Override
    public int compareTo(Heard other) {
        int byTime = first.compareTo(other.first);
        return byTime != 0 ? byTime : Long.compare(number, other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Heard heard && heard.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
