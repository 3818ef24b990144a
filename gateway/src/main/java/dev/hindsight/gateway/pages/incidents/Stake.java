package dev.hindsight.gateway.pages.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What of an incident a form overwrites. While that still stands as the form showed it, whatever else others did meanwhile is
 * no reason to refuse: in an outage somebody always adds a line to the timeline while somebody else writes the summary.
 *
 * @param form as in {@link dev.hindsight.gateway.pages.Attempt}
 */
record Stake(String form) {

    boolean sameIn(Incident one, Incident other) {
        var at = of(one);
        return at != null && at.equals(of(other));
    }

    /** Null for a form that no part of an incident belongs to: the status of an action item is none of it. */
    private @Nullable List<@Nullable Object> of(Incident incident) {
        var name = form.substring(form.indexOf(':') + 1);
        return switch (form.replaceFirst(":.*", ":")) {
            case "status" -> list(incident.status());
            case "severity" -> list(incident.severity());
            case "role:" -> list(incident.roles().get(name));
            case "section:" -> list(incident.report().getOrDefault(name, ""));
            case "correct:", "retract:" ->
                list(incident.timeline().stream().filter(entry -> entry.id().equals(name)).findFirst().orElse(null));
            case "facts" -> list(incident.title(), incident.environment(), incident.services(), incident.startedAt(),
                    incident.detectedAt(), incident.mitigatedAt(), incident.resolvedAt());
            case "confidential" -> list(incident.confidential(), Objects.hash(incident.insiders()));
            default -> null;
        };
    }

    private static List<@Nullable Object> list(@Nullable Object... parts) {
        return Arrays.asList(parts);
    }
}
