package dev.hindsight.alert.sources.alertmanager;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.alert.AlertReader;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Unreadable;

/**
 * Reads the webhook of Alertmanager (version "4"; prometheus/alertmanager {@code template/template.go},
 * {@code notify/webhook/webhook.go}). Each alert counts by its own status, whatever the status of the group; alerts that are not
 * in the body, cut off by {@code max_alerts} or not, are left as they are.
 */
@Singleton
class AlertmanagerReader implements AlertReader {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(100).build()).build());

    @Override
    public String type() {
        return "alertmanager";
    }

    @Override
    public Reading read(byte[] body) {
        JsonNode root = parse(body);
        JsonNode alerts = root.path("alerts");
        if (!alerts.isArray()) {
            throw new Unreadable("There is no list \"alerts\": this is not what Alertmanager's webhook sends.");
        }
        String group = root.path("groupKey").asText("");
        Map<String, Signal> signals = new LinkedHashMap<>();
        StreamSupport.stream(alerts.spliterator(), false).map(alert -> AlertReading.of(alert, group))
                .forEach(signal -> signals.put(signal.fingerprint() + signal.startsAt(), signal));
        long truncated = root.path("truncatedAlerts").asLong(0);
        return new Reading(List.copyOf(signals.values()), truncated > 0
                ? truncated + " more alerts were left out by Alertmanager (max_alerts); they stay as they were."
                : null);
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root == null || !root.isObject()) {
                throw new Unreadable("The body is not a JSON object.");
            }
            return root;
        } catch (IOException e) {
            throw new Unreadable("The body is not JSON.");
        }
    }
}
