package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.News.Begin;

/** Where the alerts of a post go. Those that still look for their place do not see it before all have found one, as in earnest. */
final class Arrivals {

    private final Source source;
    private final Scenes scenes;
    private final Map<Heard, Scene> went = new HashMap<>();
    private final Map<String, Scene> last = new HashMap<>();
    private final List<Scene> opened = new ArrayList<>();
    private @Nullable Scene storm;

    Arrivals(Source source, Scenes scenes) {
        this.source = source;
        this.scenes = scenes;
    }

    void add(Begin alert, Heard heard, Scene scene) {
        went.put(heard, scene);
        if (alert.isFresh()) {
            last.put(alert.signal().group(), scene);
        }
    }

    /** Where the last new alert of a group went; null when none did. */
    @Nullable
    Scene last(String group) {
        return last.get(group);
    }

    /** The last incident that these declare for a service; null when none is. */
    @Nullable
    Scene declaredFor(String service, String environment) {
        return opened.reversed().stream().filter(scene -> scene.opening().concerns(service, environment)).findFirst()
                .orElse(null);
    }

    /** Whether one of these goes there. */
    boolean reaches(Scene scene) {
        return went.containsValue(scene);
    }

    /** How many have been declared with these. */
    int declarations() {
        return opened.size();
    }

    Scene declare(Instant now, List<Begin> grave) {
        return open(scenes.open(now, Opening.of(source, grave, false)));
    }

    /** The one that stands for a storm. */
    Scene storm(Instant now, List<Begin> alerts) {
        Scene going = storm != null ? storm : scenes.storm(source, now);
        storm = going != null ? going : open(scenes.open(now, Opening.of(source, alerts, true)));
        return storm;
    }

    private Scene open(Scene scene) {
        opened.add(scene);
        return scene;
    }

    /** All have found their place. */
    void settle(Instant now) {
        went.forEach((heard, scene) -> scenes.join(scene, heard, now));
        opened.forEach(scenes::opened);
    }
}
