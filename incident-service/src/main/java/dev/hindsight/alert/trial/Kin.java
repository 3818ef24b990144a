package dev.hindsight.alert.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** The open incidents of a {@link Rehearsal} that have a group, or a service in an environment, in common. */
class Kin {

    private final List<Scene> open = new ArrayList<>();

    void opened(Scene scene) {
        int place = open.size();
        while (place > 0 && open.get(place - 1).number() > scene.number()) {
            place--;
        }
        open.add(place, scene);
    }

    void closed(Scene scene) {
        open.remove(scene);
    }

    List<Scene> open() {
        return open;
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
}
