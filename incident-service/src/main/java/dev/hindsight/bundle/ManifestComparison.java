package dev.hindsight.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.manners.Counted;

/** Names what differs between what a manifest says and what the files are. */
final class ManifestComparison {

    private ManifestComparison() {}

    static void flaws(JsonNode said, JsonNode found, List<Flaw> flaws) {
        found.properties().stream().filter(field -> field.getValue().isValueNode()).forEach(field -> {
            if (!said.path(field.getKey()).equals(field.getValue())) {
                flaws.add(new Flaw(Manifest.NAME, null, field.getKey(),
                        "It says another " + field.getKey() + " than the events do."));
            }
        });
        said.properties().stream().filter(field -> !found.has(field.getKey())).forEach(field -> flaws
                .add(new Flaw(Manifest.NAME, null, field.getKey(), "There is no field of that name in a manifest.")));
        files(named(said.path("files")), named(found.path("files")), flaws);
        events(said.path("events"), found.path("events"), flaws);
    }

    private static void files(Map<String, JsonNode> said, Map<String, JsonNode> found, List<Flaw> flaws) {
        found.forEach((name, file) -> {
            if (!said.containsKey(name)) {
                flaws.add(Flaw.in(name, "The manifest does not know this file."));
            } else if (!file.equals(said.get(name))) {
                flaws.add(new Flaw(name, null, "sha256", "Length or SHA-256 is not the one in the manifest."));
            }
        });
        said.keySet().stream().filter(name -> !found.containsKey(name))
                .forEach(name -> flaws.add(Flaw.in(name, "The manifest names this file, but it is not there.")));
    }

    private static void events(JsonNode said, JsonNode found, List<Flaw> flaws) {
        if (said.size() != found.size()) {
            flaws.add(new Flaw(Manifest.NAME, null, "events",
                    "It knows " + Counted.of(said.size(), "event") + " and not " + found.size() + "."));
        }
        for (int i = 0; i < Math.min(said.size(), found.size()); i++) {
            JsonNode event = said.get(i);
            long version = i + 1L;
            found.get(i).properties().forEach(field -> {
                if (!event.path(field.getKey()).equals(field.getValue())) {
                    flaws.add(new Flaw(Bundle.EVENTS, version, field.getKey(), "The " + field.getKey() + " of event " + version
                            + " is not the one that the manifest has seen."));
                }
            });
        }
    }

    private static Map<String, JsonNode> named(JsonNode files) {
        var all = new LinkedHashMap<String, JsonNode>();
        StreamSupport.stream(files.spliterator(), false).forEach(file -> all.put(file.path("name").asText(), file));
        return all;
    }
}
