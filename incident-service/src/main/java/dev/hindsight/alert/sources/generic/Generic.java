package dev.hindsight.alert.sources.generic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.GitlabAlert;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.StandardWebhooksType;

/** Reads any JSON by a mapping, and without one GitLab's generic alert, alone or in a list. */
@Singleton
class Generic implements StandardWebhooksType {

    private static final int MOST = 10_000;
    /** For a body; one that is usual takes milliseconds. */
    private static final Duration TIME = Duration.ofSeconds(10);

    @Override
    public String type() {
        return "generic";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.BEARER, Scheme.HEADER, Scheme.BASIC, Scheme.QUERY, Scheme.SIGNATURE);
    }

    @Override
    public boolean takesMapping() {
        return true;
    }

    @Override
    public Map<String, String> faults(JsonNode mapping) {
        return Mapping.faults(mapping);
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Json.read(post.body());
        List<JsonNode> alerts = root.isArray() ? Json.list(root) : List.of(root);
        if (alerts.isEmpty()) {
            return Reading.nothing("An empty list.");
        }
        return Reading.of(alerts.stream().map(alert -> GitlabAlert.signal(alert, post.receivedAt())).toList());
    }

    @Override
    public Reading read(Post post, @Nullable JsonNode mapping) {
        if (mapping == null || mapping.isNull() || mapping.isMissingNode()) {
            return read(post);
        }
        long end = System.nanoTime() + TIME.toNanos();
        return read(post, Mapping.of(mapping), () -> System.nanoTime() < end);
    }

    /** @param time whether there is some left */
    static Reading read(Post post, Mapping how, BooleanSupplier time) {
        var body = new Body(Json.read(post.body()), time);
        var remarks = new LinkedHashSet<String>();
        var signals = new ArrayList<Signal>();
        for (JsonNode alert : alerts(how, body)) {
            Signal signal = new MappedAlert(how, Scope.of(alert, body), post.receivedAt(), remarks).signal();
            if (signal != null) {
                signals.add(signal);
            }
        }
        String remark = remarks.isEmpty() ? null : String.join(" ", remarks);
        return signals.isEmpty()
                ? Reading.nothing("The mapping says that nothing in the body is an alert.")
                : Reading.of(signals).remarking(remark);
    }

    private static List<JsonNode> alerts(Mapping how, Body body) {
        if (how.alerts() == null) {
            return List.of(body.root());
        }
        List<JsonNode> found = how.alerts().in(Scope.of(body.root(), body));
        List<JsonNode> alerts = found.size() == 1 && found.getFirst().isArray() ? Json.list(found.getFirst()) : found;
        if (found.isEmpty() || alerts.size() > MOST) {
            throw new Unreadable(found.isEmpty()
                    ? "The selector of alerts found no list in the body."
                    : "There are more than 10,000 alerts in the body.");
        }
        return alerts;
    }
}
