package dev.hindsight.alert.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.placing.Plan.Said;

/** What a {@link Rehearsal} knows of alerts that belong together: to which incidents they went. */
final class Group extends Kin {

    private final Map<Scene, NavigableSet<Heard>> alerts = new HashMap<>();
    private @Nullable Heard last;

    void add(Heard alert, Scene scene) {
        alerts.computeIfAbsent(scene, _ -> new TreeSet<>()).add(alert);
        if (last == null || last.compareTo(alert) < 0) {
            last = alert;
        }
        scene.belongs(this);
    }

    /** The open one of the last alert that was heard of within the window. */
    @Nullable
    Scene open(Instant now, @Nullable Said<Duration> window) {
        Heard latest = null;
        for (Scene scene : open()) {
            if (window != null && !scene.within(now, window.what())) {
                continue;
            }
            for (Heard alert : Objects.requireNonNull(alerts.get(scene)).descendingSet()) {
                if (latest != null && alert.compareTo(latest) < 0) {
                    break;
                }
                if (alert.within(now, window)) {
                    latest = alert;
                    break;
                }
            }
        }
        return latest == null ? null : latest.scene();
    }

    /** That of the last alert, when it was over then or later. */
    @Nullable
    Scene overSince(Instant earliest) {
        Scene scene = last == null ? null : last.scene();
        return scene != null && scene.wasOverSince(earliest) ? scene : null;
    }
}
