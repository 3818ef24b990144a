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

    /** Nothing finds it before it is {@link #opened}. */
    Scene open(Instant now, Opening opening) {
        var scene = new Scene(all.size() + 1, now, opening);
        all.add(scene);
        byId.put(scene.id(), scene);
        return scene;
    }

    /** It has its first alerts. */
    void opened(Scene scene) {
        Opening opening = scene.opening();
        UUID source = opening.source().id();
        if (opening.storm()) {
            storms.computeIfAbsent(source, _ -> new ArrayList<>()).add(scene);
        } else {
            declared.computeIfAbsent(source, _ -> new ArrayList<>()).add(scene);
        }
        opening.services().forEach(service -> scene.belongs(ofService(service, opening.environment())));
    }

    void join(Scene scene, Heard alert, Instant now) {
        alert.went(scene, now);
        scene.join(alert, now);
        visited.add(scene);
    }

    void leave(Scene scene, Heard alert) {
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

    Kin ofService(String service, String environment) {
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
