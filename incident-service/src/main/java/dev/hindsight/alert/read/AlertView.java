package dev.hindsight.alert.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Row;

/**
 * One firing episode of an alert.
 *
 * @param status {@code firing}, {@code acknowledged}, {@code unknown}, {@code stale} or {@code resolved}
 * @param incident key of its incident; absent when it opened none
 * @param decision what was done with it: declared, attached, reopened, storm, silenced, heartbeat or recorded
 * @param reason why
 * @param flapping true when it has begun three times or more within an hour
 * @param begunWithinHour how often it had begun in the hour before it was last heard of, this time included
 */
@Schema(name = "Alert")
public record AlertView(UUID id, UUID source, String sourceName, String fingerprint, String title, String severity,
        String status, Instant startsAt, @Nullable Instant endsAt, @Nullable String service, String environment,
        Map<String, Object> labels, Map<String, Object> annotations, @Nullable String generatorUrl,
        @Nullable String incident, @Nullable String decision, @Nullable String reason, boolean flapping,
        int begunWithinHour, Instant stateAt, Instant firstSeenAt, Instant lastSeenAt) {

    private static final int FLAPPING = 3;

    static AlertView of(Row row) {
        OffsetDateTime endsAt = row.getOffsetDateTime("ends_at");
        return new AlertView(row.getUUID("id"), row.getUUID("source_id"), row.getString("source_name"),
                row.getString("fingerprint"), row.getString("title"), row.getString("severity"), row.getString("status"),
                row.getOffsetDateTime("starts_at").toInstant(), endsAt == null ? null : endsAt.toInstant(),
                row.getString("service"), row.getString("environment"), row.getJsonObject("labels").getMap(),
                row.getJsonObject("annotations").getMap(), row.getString("generator_url"), row.getString("incident"),
                row.getString("decision"), row.getString("reason"), row.getInteger("begun_within_hour") >= FLAPPING,
                row.getInteger("begun_within_hour"),
                row.getOffsetDateTime("state_at").toInstant(), row.getOffsetDateTime("first_seen_at").toInstant(),
                row.getOffsetDateTime("last_seen_at").toInstant());
    }
}
