package dev.hindsight.alert;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Row;

/**
 * A firing episode that we have heard of.
 *
 * @param incident where it was brought; null when it was brought nowhere
 */
record Episode(UUID id, String fingerprint, Instant startsAt, boolean firing, @Nullable Instant endsAt,
        @Nullable Target incident) {

    /**
     * An incident as alerts see it.
     *
     * @param id the incident in which work goes on
     * @param home the incident that the alert belongs to, which is another one while that is merged
     * @param from key of the home while it is merged, else null
     */
    record Target(UUID id, String key, boolean open, UUID home, @Nullable String from) {

        Target(UUID id, String key, boolean open) {
            this(id, key, open, id, null);
        }

        /** Open is what is not over yet: a new episode after that is a new incident. */
        static @Nullable Target of(Row row) {
            UUID id = row.getUUID("incident_id");
            String status = row.getString("incident_status");
            if (id == null || status == null) {
                return null;
            }
            UUID home = row.getUUID("home_id");
            boolean open = switch (status) {
                case "triage", "in-progress", "mitigated" -> true;
                default -> false;
            };
            return new Target(id, row.getString("incident_key"), open, home,
                    id.equals(home) ? null : row.getString("home_key"));
        }
    }

    static Episode of(Row row) {
        var endsAt = row.getOffsetDateTime("ends_at");
        return new Episode(row.getUUID("id"), row.getString("fingerprint"), row.getOffsetDateTime("starts_at").toInstant(),
                row.getString("status").equals("firing"), endsAt == null ? null : endsAt.toInstant(), Target.of(row));
    }
}
