package dev.hindsight.incident.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;

/**
 * The rows of all incidents as they stood at an instant: those untouched since are read as they are, the others are replayed.
 * Who may see them is judged by what they are today.
 */
@ApplicationScoped
class PastIncidents {

    private static final String COLUMNS = "id, number, key, status, severity, severity_rank, environment, services, labels,"
            + " insiders, confidential, began_at, declared_at, updated_at, brief";
    private static final String SHAPE = "id uuid, number bigint, key text, status text, severity text,"
            + " severity_rank smallint, environment text, services text[], labels text[], insiders text[],"
            + " confidential boolean, began_at timestamptz, declared_at timestamptz, updated_at timestamptz, brief text,"
            + " title text, report text, timeline text, rest text";

    private final Pool pool;
    private final EventLog log;

    PastIncidents(Pool pool, EventLog log) {
        this.pool = pool;
        this.log = log;
    }

    /** @return a relation for {@code from}, whose values have been added to the conditions */
    Uni<String> rows(Instant at, Conditions conditions, Reader reader) {
        OffsetDateTime then = at.atOffset(ZoneOffset.UTC);
        var changed = new Conditions().add("declared_at <= ?", then).add("updated_at > ?", then).visibleTo(reader);
        return pool.preparedQuery("select id from incident " + changed).execute(changed.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> row.getUUID("id")).toList())
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.<RecordedEvent>of()) : log.loadAt(ids, at))
                .map(events -> relation(conditions, then, reader, replayed(events)));
    }

    private static String relation(Conditions conditions, OffsetDateTime then, Reader reader, String replayed) {
        String seen = reader.admin()
                ? ""
                : " and (not confidential or insiders @> " + conditions.place(new String[]{reader.name()}) + ")";
        return "(select " + COLUMNS + ", search, heading from incident where updated_at <= " + conditions.place(then) + seen
                + " union all select " + COLUMNS + ", " + SearchText.vector("title", "report", "timeline", "rest")
                + ", to_tsvector('english', title) from json_to_recordset("
                + conditions.place(replayed) + "::text::json) as r (" + SHAPE + ")) as stood";
    }

    private static String replayed(List<RecordedEvent> events) {
        Map<UUID, List<RecordedEvent>> streams = new LinkedHashMap<>();
        events.forEach(event -> streams.computeIfAbsent(event.stream(), _ -> new ArrayList<>()).add(event));
        var rows = new JsonArray();
        streams.values().forEach(stream -> rows.add(row(IncidentReader.read(stream))));
        return rows.encode();
    }

    private static JsonObject row(IncidentView view) {
        SearchText text = SearchText.of(view);
        return new JsonObject().put("id", view.id().toString()).put("number", IncidentProjection.number(view))
                .put("key", view.key()).put("status", view.status().toString()).put("severity", view.severity().toString())
                .put("severity_rank", IncidentProjection.rank(view.severity())).put("environment", view.environment())
                .put("services", new JsonArray(view.services())).put("labels", new JsonArray(view.labels()))
                .put("insiders", new JsonArray(List.copyOf(view.insiders()))).put("confidential", view.confidential())
                .put("began_at", view.began().toString()).put("declared_at", view.declaredAt().toString())
                .put("updated_at", view.updatedAt().toString()).put("brief", IncidentProjection.brief(view))
                .put("title", text.title()).put("report", text.report()).put("timeline", text.timeline())
                .put("rest", text.rest());
    }
}
