package dev.hindsight.alert.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.placing.Storms;

/** An incident of a {@link Rehearsal}. */
final class Scene {

    private final UUID id = UUID.randomUUID();
    private final int number;
    private final Instant at;
    private final Opening opening;
    private final Set<Kin> kin = new HashSet<>();
    private final Set<Heard> firing = new HashSet<>();
    private Instant last;
    private Instant came;
    private boolean passed;
    private @Nullable Instant over;
    private int alerts;

    Scene(int number, Instant at, Opening opening) {
        this.number = number;
        this.at = at;
        this.last = at;
        this.came = at;
        this.opening = opening;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Instant at() {
        return at;
    }

    Opening opening() {
        return opening;
    }

    int alerts() {
        return alerts;
    }

    boolean isOpen() {
        return over == null;
    }

    boolean within(Instant now, Duration window) {
        return !last.isBefore(now.minus(window));
    }

    /** Whether it is open and no storm that has passed. */
    boolean gathers(Instant now) {
        passed |= alerts > 0 && came.isBefore(now.minus(Storms.QUIET));
        return isOpen() && !passed;
    }

    boolean wasOverSince(Instant earliest) {
        return over != null && !over.isBefore(earliest);
    }

    void join(Heard alert, Instant now) {
        gathers(now);
        last = now;
        came = now;
        if (over != null) {
            over = null;
            kin.forEach(each -> each.opened(this));
        }
        alerts++;
        if (alert.episode().open()) {
            firing.add(alert);
        }
    }

    void heard(Instant now) {
        last = now;
    }

    /** Is found there from now on; it is open. */
    void belongs(Kin to) {
        if (kin.add(to)) {
            to.opened(this);
        }
    }

    void leave(Heard alert) {
        firing.remove(alert);
    }

    /** It is over when none of its alerts fires. */
    void rest(Instant now) {
        if (over == null && firing.isEmpty()) {
            over = now;
            kin.forEach(each -> each.closed(this));
        }
    }
}
