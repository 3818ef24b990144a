package dev.hindsight.action.incident;

import java.util.UUID;

/** An incident that has been heard of and that the one who asks may see. */
public record KnownIncident(UUID id, String key) {}
