package dev.hindsight.incident;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An alert as it goes from one incident to another. Part of published events: see {@link IncidentEvent}.
 *
 * @param status {@code firing} or {@code resolved}
 * @param reason why it belongs there
 * @param from key of the incident that it comes from; absent when it goes back there
 */
public record CarriedAlert(UUID id, UUID source, String sourceName, String fingerprint, String title, Severity severity,
        String status, Instant startsAt, @Nullable Instant endsAt, Map<String, String> labels,
        Map<String, String> annotations, @Nullable String generatorUrl, String reason, @Nullable String from) {}
