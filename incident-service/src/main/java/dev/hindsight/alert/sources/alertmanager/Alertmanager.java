package dev.hindsight.alert.sources.alertmanager;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.PrometheusAlert;
import dev.hindsight.manners.Counted;

/**
 * Reads the webhook of Alertmanager (version "4"; prometheus/alertmanager {@code template/template.go},
 * {@code notify/webhook/webhook.go}). Each alert counts by its own status, whatever the status of the group; alerts that are not
 * in the body, cut off by {@code max_alerts} or not, are left as they are. It signs nothing.
 */
@Singleton
class Alertmanager implements SourceType {

    @Override
    public String type() {
        return "alertmanager";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.BEARER, Scheme.BASIC, Scheme.HEADER);
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Json.object(post.body());
        if (!root.path("alerts").isArray()) {
            throw new Unreadable("There is no list \"alerts\": this is not what Alertmanager's webhook sends.");
        }
        String group = Json.text(root, "groupKey");
        Map<String, Signal> signals = new LinkedHashMap<>();
        Json.list(root.path("alerts")).stream().map(alert -> PrometheusAlert.signal(alert, group, post.receivedAt()))
                .forEach(signal -> signals.put(signal.fingerprint() + signal.startsAt(), signal));
        return Reading.of(List.copyOf(signals.values())).remarking(truncated(root.path("truncatedAlerts").asLong(0)));
    }

    private static @Nullable String truncated(long left) {
        return left > 0
                ? Counted.of(left, "more alert was left out by Alertmanager (max_alerts); it stays as it was.",
                        "more alerts were left out by Alertmanager (max_alerts); they stay as they were.")
                : null;
    }
}
