package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.RecordedEvent;

/**
 * The action items in a bundle and their events: each item has a hash chain of its own, which is the action tracker's. No root of ours has
 * seen it, so an item that is left out or written anew is found only by who asks the tracker.
 */
record FollowUpProof(List<JsonNode> items, List<List<RecordedEvent>> stories) {

    /** What items of bundles that were made before do not have. */
    private static final Set<String> NOT_BEFORE = Set.of("open", "evidence");

    /** @throws BrokenBundle when it cannot be read */
    static FollowUpProof read(BundleFiles files) {
        var stream = new StreamProof(files, Bundle.FOLLOW_UP_EVENTS, "action-item", "item/");
        var stories = new ArrayList<List<RecordedEvent>>();
        if (files.has(Bundle.FOLLOW_UP_EVENTS)) {
            list(files, Bundle.FOLLOW_UP_EVENTS).forEach(export -> stories.add(stream.read(export)));
            stream.checkSpelling(stories, true);
        }
        return new FollowUpProof(list(files, Bundle.FOLLOW_UPS).valueStream().toList(), stories);
    }

    private static JsonNode list(BundleFiles files, String name) {
        JsonNode list = files.read(name);
        if (!list.isArray()) {
            throw files.broken(Flaw.in(name, "It is no list."));
        }
        return list;
    }

    /**
     * Where the items say otherwise than their events.
     *
     * @param family ids of the incidents that items may belong to
     * @param before keys of more such incidents, which the events of this one name by nothing else
     */
    List<Flaw> flaws(Set<String> family, Set<String> before) {
        List<Flaw> misshapen = items.stream().flatMap(item -> shape(item).stream()).toList();
        if (!misshapen.isEmpty()) {
            return misshapen;
        }
        var flaws = new ArrayList<Flaw>();
        Map<String, JsonNode> known = items.stream()
                .collect(Collectors.toMap(item -> item.path("id").asText(), Function.identity(), (one, _) -> one));
        if (known.size() < items.size()
                || items.stream().map(item -> item.path("key").asText()).distinct().count() < items.size()) {
            flaws.add(Flaw.in(Bundle.FOLLOW_UPS, "An action item is there twice."));
        }
        var seen = new HashSet<String>();
        stories.forEach(events -> {
            String id = events.getLast().stream().toString();
            if (!seen.add(id)) {
                flaws.add(Flaw.in(Bundle.FOLLOW_UP_EVENTS, "An action item is there twice."));
            }
            compare(events, known.getOrDefault(id, BundleJson.object()), flaws);
        });
        Set<String> along = before.isEmpty() ? Set.of() : cameAlong(before);
        items.stream().filter(item -> !family.contains(item.path("incident").asText()))
                .filter(item -> !along.contains(item.path("id").asText())).forEach(item -> flaws
                        .add(new Flaw(Bundle.FOLLOW_UPS, null, "incident",
                                item.path("key").asText() + " is an action item of another incident.")));
        return flaws;
    }

    /** Ids of the items that say themselves to be of such an incident, and of those that nothing proves. */
    private Set<String> cameAlong(Set<String> before) {
        Set<String> strangers = stories.stream().map(List::getFirst)
                .filter(raised -> !before.contains(BundleJson.data(raised).path("incidentKey").asText()))
                .map(raised -> raised.stream().toString()).collect(Collectors.toSet());
        return items.stream().map(item -> item.path("id").asText()).filter(id -> !strangers.contains(id))
                .collect(Collectors.toSet());
    }

    private static List<Flaw> shape(JsonNode item) {
        String key = item.path("key").asText("an action item");
        var flaws = new ArrayList<Flaw>();
        Shapes.misshapen("item", item).forEach(field -> flaws.add(new Flaw(Bundle.FOLLOW_UPS, null, field,
                "The " + field + " of " + key + " is none that it can have.")));
        BundleJson.names(item).stream().filter(name -> !Shapes.fields("item").contains(name)).forEach(name -> flaws
                .add(new Flaw(Bundle.FOLLOW_UPS, null, name, "There is no field " + name + " of " + key + ".")));
        return flaws;
    }

    private static void compare(List<RecordedEvent> events, JsonNode item, List<Flaw> flaws) {
        String key = events.getLast().subject();
        if (!item.path("key").asText().equals(key) || item.path("version").asLong() != events.size()) {
            flaws.add(Flaw.in(Bundle.FOLLOW_UPS,
                    "It does not have " + key + " at version " + events.size() + ", as its events do."));
            return;
        }
        if (!RetoldItem.isRaised(events.getFirst())) {
            flaws.add(Flaw.in(Bundle.FOLLOW_UP_EVENTS, "The first event of " + key + " did not raise it."));
            return;
        }
        ObjectNode told = RetoldItem.of(events);
        Shapes.fields("item").stream().filter(name -> item.has(name) || !NOT_BEFORE.contains(name))
                .filter(name -> !BundleJson.same(item.path(name), told.path(name))).forEach(name -> flaws.add(
                        new Flaw(Bundle.FOLLOW_UPS, null, name,
                                "It says another " + name + " of " + key + " than its events do.")));
    }

    /** Keys of the items that nothing proves. */
    List<String> withoutEvents() {
        Set<String> told = stories.stream().map(events -> events.getLast().stream().toString()).collect(Collectors.toSet());
        return items.stream().filter(item -> !told.contains(item.path("id").asText())).map(item -> item.path("key").asText())
                .toList();
    }
}
