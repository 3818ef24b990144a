package dev.hindsight.alert.sources.github;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;

/** The repository of an event; by its short name it is the service. */
final class Repository {

    private Repository() {}

    /** @throws Unreadable when it is not named */
    static String name(JsonNode root) {
        String name = Json.text(root, "repository.full_name", "repository.name");
        if (name == null) {
            throw new Unreadable("The event does not name its repository.");
        }
        return name;
    }

    static String shortName(JsonNode root) {
        String name = Json.text(root, "repository.name");
        return name == null ? name(root).replaceFirst("^.*/(?=.)", "") : name;
    }

    static SignalDraft labels(SignalDraft draft, JsonNode root) {
        return draft.label("service", shortName(root)).label("repository", name(root))
                .label("by", Json.text(root, "sender.login"));
    }
}
