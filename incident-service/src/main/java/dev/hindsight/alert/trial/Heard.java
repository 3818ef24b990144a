package dev.hindsight.alert.trial;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.placing.Plan.Said;

/** When a {@link Rehearsal} has heard of an episode, and where that went. */
final class Heard {

    private final long number;
    private final Instant first;
    private final Group group;
    private Instant last;
    private @Nullable Scene scene;

    /** @param number of those that were heard of before */
    Heard(long number, Instant first, Group group) {
        this.number = number;
        this.first = first;
        this.last = first;
        this.group = group;
    }

    long number() {
        return number;
    }

    Instant first() {
        return first;
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

    void went(Scene to) {
        scene = to;
        group.add(this, to);
    }
}
