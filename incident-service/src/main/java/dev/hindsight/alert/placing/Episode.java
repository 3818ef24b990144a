package dev.hindsight.alert.placing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.incident.Status;
import io.vertx.mutiny.sqlclient.Row;

/**
 * An episode that we have heard of.
 *
 * @param toldOverAt when we heard that it is over; null while it is not
 * @param shown whether its incident has it among its events
 * @param incident where it was brought; null when it was brought nowhere
 */
public record Episode(UUID id, String fingerprint, Instant startsAt, AlertState state, Instant stateAt,
        @Nullable Instant endsAt,
        @Nullable Instant toldOverAt, boolean shown, @Nullable Target incident) {

    /**
     * An incident as alerts see it.
     *
     * @param id the incident in which work goes on
     * @param home the incident that the alert belongs to, which is another one while that is merged
     * @param from key of the home while it is merged, else null
     */
    public record Target(UUID id, String key, boolean open, UUID home, @Nullable String from) {

        public Target(UUID id, String key, boolean open) {
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
            return new Target(id, row.getString("incident_key"), Status.of(status).isOpen(), home,
                    id.equals(home) ? null : row.getString("home_key"));
        }
    }

    /** Not over: whatever it is, it goes on. */
    public boolean open() {
        return state != AlertState.RESOLVED;
    }

    static Episode of(Row row) {
        var endsAt = row.getOffsetDateTime("ends_at");
        var toldOverAt = row.getOffsetDateTime("told_over_at");
        return new Episode(row.getUUID("id"), row.getString("fingerprint"), row.getOffsetDateTime("starts_at").toInstant(),
                AlertState.of(row.getString("status")), row.getOffsetDateTime("state_at").toInstant(),
                endsAt == null ? null : endsAt.toInstant(), toldOverAt == null ? null : toldOverAt.toInstant(),
                row.getBoolean("shown"), Target.of(row));
    }
}
