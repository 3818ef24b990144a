package dev.hindsight.alert.read;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Row;

/**
 * How an alert stood for a while, and what was decided about it by then.
 *
 * @param stateAt since when its source says that it is so
 * @param until when that was over, by our clock; absent for how it stands now
 */
@Schema(name = "AlertStep")
record AlertStep(String status, String severity, Instant stateAt, @Nullable String decision, @Nullable String reason,
        @Nullable String incident, @Nullable Instant until) {

    static AlertStep of(Row row) {
        OffsetDateTime until = row.getOffsetDateTime("until");
        return new AlertStep(row.getString("status"), row.getString("severity"), row.getOffsetDateTime("state_at").toInstant(),
                row.getString("decision"), row.getString("reason"), row.getString("incident"),
                until == null ? null : until.toInstant());
    }

    static AlertStep now(AlertView alert) {
        return new AlertStep(alert.status(), alert.severity(), alert.stateAt(), alert.decision(), alert.reason(),
                alert.incident(), null);
    }
}
