package dev.hindsight.alert.sources.pagerduty;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.JsonSecrets;

/**
 * Takes what is meant for PagerDuty's Events API v2 (PagerDuty/api-schema {@code events-v2}): alert events at {@code /v2/enqueue},
 * change events at {@code /v2/change/enqueue}. The routing key in the body is the secret. Answers, and refuses, in PagerDuty's own
 * words, because what sends here believes that we are it.
 */
@Singleton
class PagerDuty implements SourceType {

    @Override
    public String type() {
        return "pagerduty";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.API_KEY);
    }

    @Override
    public String apiPath() {
        return "/v2/enqueue";
    }

    @Override
    public byte[] withoutSecrets(Post post) {
        return JsonSecrets.without(post.body(), (name, _) -> name.equals("routing_key"));
    }

    @Override
    public Reading read(Post post) {
        JsonNode event = Json.object(post.body());
        List<String> errors = EventRules.broken(post, event);
        if (!errors.isEmpty()) {
            throw new Unreadable("The event was refused: " + String.join("; ", errors) + ".");
        }
        return isChange(post) ? ChangeEvent.reading(event, post) : AlertEvent.reading(event, post);
    }

    @Override
    public Reply reply(Post post, UUID receipt) {
        JsonNode event;
        try {
            event = Json.object(post.body());
        } catch (Unreadable e) {
            return invalid(List.of(e.getMessage()));
        }
        List<String> errors = EventRules.broken(post, event);
        if (!errors.isEmpty()) {
            return invalid(errors);
        }
        return isChange(post)
                ? new Reply(202, Map.of("status", "success", "message", "Change event processed"))
                : new Reply(202, Map.of("status", "success", "message", "Event processed", "dedup_key",
                        DedupKey.of(event, post)));
    }

    static boolean isChange(Post post) {
        return post.path().contains("/change/");
    }

    private static Reply invalid(List<String> errors) {
        return new Reply(400, Map.of("status", "invalid event", "message", "Event object is invalid", "errors", errors));
    }
}
