package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** The incidents of a {@link Rehearsal} that have a group, or a service in an environment, in common. */
final class Kin {

    private final List<Scene> open = new ArrayList<>();
    /** The one that was over last comes last. */
    private final List<Scene> over = new ArrayList<>();

    void reopened(Scene scene) {
        over.remove(scene);
        opened(scene);
    }

    void opened(Scene scene) {
        int place = open.size();
        while (place > 0 && open.get(place - 1).number() > scene.number()) {
            place--;
        }
        open.add(place, scene);
    }

    void closed(Scene scene) {
        open.remove(scene);
        over.add(scene);
    }

    /** The newest open one that fits. */
    @Nullable
    Scene open(Predicate<Scene> fits) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (fits.test(open.get(i))) {
                return open.get(i);
            }
        }
        return null;
    }

    /** The newest of those that were over at an instant or later. */
    @Nullable
    Scene overSince(Instant earliest) {
        Scene newest = null;
        for (int i = over.size() - 1; i >= 0 && over.get(i).wasOverSince(earliest); i--) {
            newest = newest == null || over.get(i).number() > newest.number() ? over.get(i) : newest;
        }
        return newest;
    }
}
