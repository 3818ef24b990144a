package dev.hindsight.alert.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.Storms;

/** An incident of a {@link Rehearsal}. */
final class Scene {

    private final UUID id = UUID.randomUUID();
    private final int number;
    private final Instant at;
    private final Signal first;
    private final Source source;
    private final boolean storm;
    private final Set<Kin> kin = new HashSet<>();
    private final Set<String> firing = new HashSet<>();
    private Instant last;
    private Instant begun;
    private boolean passed;
    private @Nullable Instant over;
    private int alerts;

    Scene(int number, Instant at, Signal first, Source source, boolean storm) {
        this.number = number;
        this.at = at;
        this.last = at;
        this.begun = at;
        this.first = first;
        this.source = source;
        this.storm = storm;
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

    boolean isOpen() {
        return over == null;
    }

    boolean within(Instant now, Duration window) {
        return !last.isBefore(now.minus(window));
    }

    /** Whether it is open and no storm that has passed. */
    boolean gathers(Instant now) {
        passed |= begun.isBefore(now.minus(Storms.QUIET));
        return isOpen() && !passed;
    }

    boolean wasOverSince(Instant earliest) {
        return over != null && !over.isBefore(earliest);
    }

    /** @param firing what fires; null for what is over already */
    void join(Heard alert, @Nullable String firing, Instant now) {
        gathers(now);
        last = now;
        begun = begun.isBefore(alert.first()) ? alert.first() : begun;
        if (over != null) {
            over = null;
            kin.forEach(each -> each.opened(this));
        }
        alerts++;
        if (firing != null) {
            this.firing.add(firing);
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

    void leave(String alert) {
        firing.remove(alert);
    }

    /** It is over when none of its alerts fires. */
    void rest(Instant now) {
        if (over == null && firing.isEmpty()) {
            over = now;
            kin.forEach(each -> each.closed(this));
        }
    }

    @Nullable
    String service() {
        return source.routing().service(first.labels());
    }

    String environment() {
        return source.routing().environment(first.labels());
    }

    Rehearsed.Incident told() {
        String title = storm ? "Alert storm: many different alerts from " + source.name() : first.title();
        return new Rehearsed.Incident(number, at, title, source.routing().severity(first), service(), environment(), alerts);
    }
}
