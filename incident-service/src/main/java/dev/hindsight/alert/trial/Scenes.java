package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;

/** The incidents of a {@link Rehearsal}, found among thousands without looking at each: there may be one for every post. */
final class Scenes {

    private final List<Scene> all = new ArrayList<>();
    private final Map<UUID, Scene> byId = new HashMap<>();
    private final Map<String, Kin> groups = new HashMap<>();
    private final Map<String, Kin> services = new HashMap<>();
    private final Map<UUID, List<Scene>> declared = new HashMap<>();
    private final Map<UUID, List<Scene>> storms = new HashMap<>();

    Scene open(Instant now, Signal signal, Source source, boolean storm) {
        var scene = new Scene(all.size() + 1, now, signal, source, storm);
        all.add(scene);
        byId.put(scene.id(), scene);
        (storm ? storms : declared).computeIfAbsent(source.id(), _ -> new ArrayList<>()).add(scene);
        scene.belongs(ofService(scene.service(), scene.environment()));
        return scene;
    }

    void join(Scene scene, String group, @Nullable String alert, Instant now) {
        scene.join(alert, now);
        scene.belongs(ofGroup(group));
    }

    @Nullable
    Scene of(UUID id) {
        return byId.get(id);
    }

    Kin ofGroup(String group) {
        return groups.computeIfAbsent(group, _ -> new Kin());
    }

    Kin ofService(@Nullable String service, String environment) {
        return services.computeIfAbsent(service + "\n" + environment, _ -> new Kin());
    }

    /** The newest open one that stands for a storm of a source. */
    @Nullable
    Scene storm(Source source) {
        return storms.getOrDefault(source.id(), List.of()).reversed().stream().filter(Scene::isOpen).findFirst().orElse(null);
    }

    /** How many were declared for a source after an instant. */
    long declared(Source source, Instant after) {
        return declared.getOrDefault(source.id(), List.of()).reversed().stream().takeWhile(scene -> scene.at().isAfter(after))
                .count();
    }

    List<Scene> all() {
        return Collections.unmodifiableList(all);
    }
}
