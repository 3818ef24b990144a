package dev.hindsight.alert.sources.alertmanager;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Unreadable;

/** One alert of a post, read as kindly as can be: what is missing is made up for where that is safe. */
final class AlertReading {

    private static final int MOST = 64;
    private static final int LONGEST = 4_000;

    private AlertReading() {}

    static Signal of(JsonNode alert, String group) {
        Map<String, String> labels = texts(alert.path("labels"));
        Map<String, String> annotations = texts(alert.path("annotations"));
        String name = labels.getOrDefault("alertname", "Alert without a name");
        String title = Stream.of(annotations.get("summary"), annotations.get("title"), name).filter(Objects::nonNull)
                .map(text -> text.strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty()).findFirst().orElse(name);
        String generator = clean(alert.path("generatorURL").asText(""));
        return new Signal(fingerprint(alert, labels), group.isEmpty() ? labels.toString() : clean(group), firing(alert),
                startsAt(alert), time(alert.path("endsAt")), title.length() > 300 ? title.substring(0, 299) + "…" : title,
                labels.get("severity"), labels, annotations, generator.isEmpty() ? null : generator, heartbeat(labels));
    }

    /** Alertmanager's own hash of the labels; without it the labels themselves tell alerts apart. */
    private static String fingerprint(JsonNode alert, Map<String, String> labels) {
        String sent = clean(alert.path("fingerprint").asText(""));
        if (sent.isEmpty() && labels.isEmpty()) {
            throw new Unreadable("An alert has neither fingerprint nor labels: nothing tells it from others.");
        }
        return sent.isEmpty() ? new TreeMap<>(labels).toString() : sent;
    }

    private static boolean firing(JsonNode alert) {
        return switch (alert.path("status").asText("")) {
            case "firing" -> true;
            case "resolved" -> false;
            default -> throw new Unreadable("The status of an alert is neither \"firing\" nor \"resolved\".");
        };
    }

    private static Instant startsAt(JsonNode alert) {
        Instant at = time(alert.path("startsAt"));
        if (at == null) {
            throw new Unreadable("An alert does not say when it started (\"startsAt\").");
        }
        return at;
    }

    /** Null for {@code 0001-01-01T00:00:00Z}, which is Go's way to say never. */
    private static @Nullable Instant time(JsonNode value) {
        try {
            Instant at = OffsetDateTime.parse(value.asText("")).toInstant();
            return at.getEpochSecond() < 0 || at.isAfter(LAST) ? null : at;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private static boolean heartbeat(Map<String, String> labels) {
        return "none".equals(labels.get("severity")) || switch (labels.getOrDefault("alertname", "")) {
            case "Watchdog", "DeadMansSwitch", "InfoInhibitor" -> true;
            default -> false;
        };
    }

    private static Map<String, String> texts(JsonNode object) {
        var texts = new LinkedHashMap<String, String>();
        object.properties().stream().limit(MOST)
                .forEach(entry -> texts.put(clean(entry.getKey()), clean(text(entry.getValue()))));
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** What cannot be stored becomes U+FFFD; what is endless is cut. */
    private static String clean(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        var clean = new StringBuilder(cut.length());
        cut.codePoints().map(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
