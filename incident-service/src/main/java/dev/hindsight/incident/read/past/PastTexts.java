package dev.hindsight.incident.read.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.read.IncidentProjection;
import dev.hindsight.incident.read.search.SearchText;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What a search would have looked into at an instant, of incidents that have changed since: made from the log. */
final class PastTexts {

    private PastTexts() {}

    /** Reads what {@link #of} gives, from the JSON at {@code place}, as a table of incidents and their {@code words}. */
    static String table(String place) {
        return "(select id, version, number, " + SearchText.vector("title", "report", "timeline", "rest")
                + " as words from json_to_recordset(" + place + "::text::json) as said (id uuid, version bigint, number bigint,"
                + " title text, report text, timeline text, rest text)) as said";
    }

    /** @param versions by incident; what came later is left out */
    static Uni<String> of(EventLog log, Map<UUID, Long> versions, Instant at) {
        return log.loadAt(versions.keySet(), at).map(events -> texts(events, versions));
    }

    private static String texts(List<RecordedEvent> events, Map<UUID, Long> versions) {
        Map<UUID, List<RecordedEvent>> streams = new HashMap<>();
        events.stream().filter(event -> event.version() <= versions.getOrDefault(event.stream(), 0L))
                .forEach(event -> streams.computeIfAbsent(event.stream(), _ -> new ArrayList<>()).add(event));
        var texts = new JsonArray();
        streams.values().forEach(history -> texts.add(text(IncidentReader.read(history))));
        return texts.encode();
    }

    private static JsonObject text(IncidentView view) {
        SearchText text = SearchText.of(view);
        return new JsonObject().put("id", view.id().toString()).put("version", view.version())
                .put("number", IncidentProjection.number(view)).put("title", text.title()).put("report", text.report())
                .put("timeline", text.timeline()).put("rest", text.rest());
    }
}
