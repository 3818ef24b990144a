package dev.hindsight.alert.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.Plan.Said;

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
    private @Nullable Instant over;
    private int alerts;

    Scene(int number, Instant at, Signal first, Source source, boolean storm) {
        this.number = number;
        this.at = at;
        this.last = at;
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

    boolean within(Instant now, @Nullable Said<Duration> window) {
        return window == null || !last.isBefore(now.minus(window.what()));
    }

    boolean wasOverSince(Instant earliest) {
        return over != null && !over.isBefore(earliest);
    }

    /** @param alert null for one that is over already */
    void join(@Nullable String alert, Instant now) {
        last = now;
        if (over != null) {
            over = null;
            kin.forEach(each -> each.reopened(this));
        }
        alerts++;
        if (alert != null) {
            firing.add(alert);
        }
    }

    /** Is found there from now on; it is open. */
    void belongs(Kin to) {
        if (kin.add(to)) {
            to.opened(this);
        }
    }

    void leave(String alert, Instant now) {
        if (firing.remove(alert) && firing.isEmpty()) {
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
