package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.CarriedAlert;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Severity;

/**
 * An alert that belongs to an incident.
 *
 * @param status {@code firing} or {@code resolved}
 * @param reason why it belongs here
 * @param from key of the merged incident that it comes from; absent for an alert of this one
 */
public record AttachedAlert(UUID id, UUID source, String sourceName, String fingerprint, String title, Severity severity,
        String status, Instant startsAt, @Nullable Instant endsAt, Map<String, String> labels,
        Map<String, String> annotations, @Nullable String generatorUrl, String reason, @Nullable String from) {

    static AttachedAlert of(IncidentEvent.AlertAttached by) {
        return new AttachedAlert(by.alert(), by.source(), by.sourceName(), by.fingerprint(), by.title(), by.severity(),
                by.status(), by.startsAt(), null, by.labels(), by.annotations(), by.generatorUrl(), by.reason(), by.from());
    }

    static AttachedAlert of(CarriedAlert brought) {
        return new AttachedAlert(brought.id(), brought.source(), brought.sourceName(), brought.fingerprint(), brought.title(),
                brought.severity(), brought.status(), brought.startsAt(), brought.endsAt(), brought.labels(),
                brought.annotations(), brought.generatorUrl(), brought.reason(), brought.from());
    }

    AttachedAlert resolved(Instant at) {
        return new AttachedAlert(id, source, sourceName, fingerprint, title, severity, "resolved", startsAt, at, labels,
                annotations, generatorUrl, reason, from);
    }

    /** What goes over to another incident; null for {@code key} when it goes home. */
    public CarriedAlert carried(@Nullable String key) {
        return new CarriedAlert(id, source, sourceName, fingerprint, title, severity, status, startsAt, endsAt, labels,
                annotations, generatorUrl, reason, key);
    }
}
