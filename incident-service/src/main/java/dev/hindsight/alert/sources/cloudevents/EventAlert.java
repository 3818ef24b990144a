package dev.hindsight.alert.sources.cloudevents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.sources.Confidential;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Words;

/**
 * What an event says of an alert. How it stands is told by its data, else by its type ({@code com.example.alert.resolved.v1}), else
 * by its severity. Which alert it is, by the extension {@code dedupkey} or a key in its data, else by its source, its type without the
 * state, and its subject.
 */
record EventAlert(CloudEvent event, Instant receivedAt) {

    private static final Pattern VERSION = Pattern.compile("v?\\d+");
    private static final Pattern ALERT = Pattern.compile("(?i)alert|alarm|incident|problem|outage");
    /** The words of OpenTelemetry have numbers that tell little. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)^(trace|debug|info|warn|error|fatal)[1-4]$");
    private static final Set<String> KNOWN = Set.of("specversion", "id", "source", "type", "subject", "time", "datacontenttype",
            "dataschema", "severitytext", "severitynumber", "dedupkey", "partitionkey", "title", "service", "environment",
            "traceparent", "tracestate", "sequence", "sequencetype");

    /** One that says how something stands is none, whatever its type is called. */
    boolean isTest() {
        List<String> parts = parts();
        return !parts.isEmpty() && parts.getLast().equalsIgnoreCase("test") && toldState() == null;
    }

    /** @return null when it says nothing of an alert */
    @Nullable
    Signal signal() {
        AlertState state = state();
        if (state == null) {
            return null;
        }
        Instant at = Objects.requireNonNullElse(event.time(), receivedAt);
        String subject = event.attribute("subject");
        SignalDraft draft = SignalDraft.of(key(), state, at).endsAt(at)
                .title(event.attribute("title"), event.inData("title", "summary", "name", "message"), subject, event.type())
                .severity(severity()).label("service", told("service")).label("environment", told("environment", "env"))
                .label("host", event.inData("host", "hostname")).label("source", event.source()).label("type", event.type())
                .label("subject", subject).annotation("description", event.inData("description", "message", "details"))
                .annotation("runbook_url", event.inData("runbook_url", "runbookUrl", "runbook"))
                .link(event.inData("link", "url", "href", "links.self"));
        event.attributes().forEach((name, value) -> {
            if (!KNOWN.contains(name) && !Confidential.is(name)) {
                draft.label(name, value);
            }
        });
        draft.labels(Facts.of(event.data().path("labels")));
        return draft.signal();
    }

    private String key() {
        String told = event.attribute("dedupkey");
        String inData = event.inData("dedupKey", "dedup_key", "dedupkey", "fingerprint", "alertId", "alert_id");
        if (told != null || inData != null) {
            return told == null ? String.valueOf(inData) : told;
        }
        String about = event.attribute("subject", "partitionkey");
        return event.source() + " " + stem() + (about == null ? "" : " " + about);
    }

    private @Nullable AlertState state() {
        AlertState told = toldState();
        if (told != null) {
            return told;
        }
        List<String> parts = parts();
        AlertState byType = parts.isEmpty() ? null : Words.state(parts.getLast());
        if (byType != null && !ALERT.matcher(parts.getLast()).find()) {
            return byType;
        }
        return byType != null || ALERT.matcher(event.type()).find() || number() >= 13 ? AlertState.FIRING : null;
    }

    private @Nullable AlertState toldState() {
        return Words.state(event.inData("status", "state", "alert.status", "alert.state"));
    }

    /** That of the alert, else that of the event by the severity extension, whose numbers are those of OpenTelemetry. */
    private @Nullable String severity() {
        String told = event.inData("severity", "alert.severity", "priority");
        String text = event.attribute("severitytext");
        if (told != null || text != null) {
            return told == null ? NUMBERED.matcher(String.valueOf(text)).replaceFirst("$1") : told;
        }
        int number = number();
        return number == 0 ? null : List.of("trace", "debug", "info", "warn", "error", "fatal").get((number - 1) / 4);
    }

    /** @return 0 when there is none between 1 and 24 */
    private int number() {
        String text = event.attribute("severitynumber");
        int number = text != null && text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        return number > 24 ? 0 : number;
    }

    private @Nullable String told(String... names) {
        String inData = event.inData(names);
        return inData == null ? event.attribute(names) : inData;
    }

    /** The parts of its type, without a version at the end. */
    private List<String> parts() {
        var parts = new ArrayList<>(List.of(event.type().split("[./:]+")));
        while (parts.size() > 1 && VERSION.matcher(parts.getLast().toLowerCase(Locale.ROOT)).matches()) {
            parts.removeLast();
        }
        parts.removeIf(String::isBlank);
        return parts;
    }

    private String stem() {
        List<String> parts = parts();
        boolean stated = parts.size() > 1 && Words.state(parts.getLast()) != null
                && !ALERT.matcher(parts.getLast()).find();
        return String.join(".", stated ? parts.subList(0, parts.size() - 1) : parts);
    }
}
