package dev.hindsight.alert.sources.opsgenie;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;

/**
 * Takes what is meant for Opsgenie's Alert API (docs.opsgenie.com, "Alert API"): {@code /v2/alerts} and what is done to one alert below
 * it. The secret is the key in {@code Authorization: GenieKey}. Answers, and refuses, as Opsgenie does.
 */
@Singleton
class Opsgenie implements SourceType {

    private static final double TOOK = 0.001;

    @Override
    public String type() {
        return "opsgenie";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.API_KEY);
    }

    @Override
    public String apiPath() {
        return "/v2/alerts";
    }

    @Override
    public Reading read(Post post) {
        AlertPath path = AlertPath.of(post);
        if (path.creates()) {
            Map<String, String> errors = NewAlert.errors(Json.object(post.body()));
            if (!errors.isEmpty()) {
                throw new Unreadable("The alert was refused: " + errors + ".");
            }
            return NewAlert.reading(post);
        }
        return AlertAction.reading(path, post);
    }

    @Override
    public Reply reply(Post post, UUID receipt) {
        if (!AlertPath.of(post).creates()) {
            return processed(receipt);
        }
        try {
            Map<String, String> errors = NewAlert.errors(Json.object(post.body()));
            return errors.isEmpty()
                    ? processed(receipt)
                    : new Reply(422, Map.of("message", "Request body is not processable. Please check the errors.", "errors",
                            errors, "took", TOOK, "requestId", receipt));
        } catch (Unreadable e) {
            return new Reply(400, Map.of("message", "Request body is not processable. " + e.getMessage(), "took", TOOK,
                    "requestId", receipt));
        }
    }

    private static Reply processed(UUID receipt) {
        return new Reply(202, Map.of("result", "Request will be processed", "took", TOOK, "requestId", receipt));
    }
}
