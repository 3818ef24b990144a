package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;

/** The incidents of a {@link Rehearsal}, found among thousands without looking at each: there may be one for every post. */
final class Scenes {

    private final List<Scene> all = new ArrayList<>();
    private final Map<UUID, Scene> byId = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Kin> services = new HashMap<>();
    private final Set<Scene> visited = new HashSet<>();
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

    void join(Scene scene, Heard alert, @Nullable String firing, Instant now) {
        scene.join(alert, firing, now);
        alert.went(scene);
        visited.add(scene);
    }

    void leave(Scene scene, String alert) {
        scene.leave(alert);
        visited.add(scene);
    }

    /** After a post. */
    void rest(Instant now) {
        visited.forEach(scene -> scene.rest(now));
        visited.clear();
    }

    @Nullable
    Scene of(UUID id) {
        return byId.get(id);
    }

    Group ofGroup(String group) {
        return groups.computeIfAbsent(group, _ -> new Group());
    }

    Kin ofService(@Nullable String service, String environment) {
        return services.computeIfAbsent(service + "\n" + environment, _ -> new Kin());
    }

    /** The newest open one that stands for a storm of a source. */
    @Nullable
    Scene storm(Source source, Instant now) {
        return storms.getOrDefault(source.id(), List.of()).reversed().stream().filter(scene -> scene.gathers(now)).findFirst()
                .orElse(null);
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
