package dev.hindsight.incident.read.past;

import dev.hindsight.eventlog.Write;
import dev.hindsight.incident.read.view.IncidentView;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Keeps the row that an incident has now among those that it had before, so that lists can be read as they stood. Stored behind
 * the row itself, in the same transaction; what was there before ends where it begins.
 */
public final class PastRow {

    private static final String COPY = """
            with present as (
                select *, greatest(updated_at, (select max(since) from incident_past where id = $1)) as since
                from incident where id = $1 and version = $2),
            ended as (
                update incident_past past set until = present.since from present
                where past.id = present.id and past.until = 'infinity' and past.version < present.version)
            insert into incident_past (id, version, number, key, status, severity, severity_rank, environment, services, labels,
                insiders, confidential, began_at, declared_at, updated_at, since, brief)
            select id, version, number, key, status, severity, severity_rank, environment, services, labels, insiders,
                confidential, began_at, declared_at, updated_at, since, brief from present
            on conflict do nothing""";

    private PastRow() {}

    public static Write of(IncidentView view) {
        return new Write(COPY, Tuple.of(view.id(), view.version()));
    }
}
