package dev.hindsight.incident.read.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Replay;
import dev.hindsight.incident.read.IncidentProjection;
import dev.hindsight.incident.read.search.SearchText;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Turns;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * What a search would have looked into at an instant, of incidents that have changed since: made from the log. Histories take many
 * times their size while they are read, so there are a few of them in memory at a time, however many search at once.
 */
final class PastTexts {

    /** So many incidents at a time, as long as they have not more events than that; one alone may have. */
    static final int INCIDENTS = 25;
    static final long EVENTS = 2_000;
    static final int MOST_WAITING = 50;

    private final Function<Map<UUID, Long>, Uni<List<RecordedEvent>>> log;
    private final Turns turns = new Turns(MOST_WAITING, "Too many searches in the past are under way right now");

    /** @param log gives the events of several incidents, each up to a version */
    PastTexts(Function<Map<UUID, Long>, Uni<List<RecordedEvent>>> log) {
        this.log = log;
    }

    /** Reads what a question is asked with, from the JSON at {@code place}, as a table of incidents and their {@code words}. */
    static String table(String place) {
        return "(select id, version, number, " + SearchText.vector("title", "report", "timeline", "rest")
                + " as words from json_to_recordset(" + place + "::text::json) as said (id uuid, version bigint, number bigint,"
                + " title text, report text, timeline text, rest text)) as said";
    }

    /**
     * Asks a question about all of them, some after the others.
     *
     * @param versions by incident; what came later is left out
     * @return what was found about all
     */
    <T> Uni<List<T>> ask(Map<UUID, Long> versions, Function<String, Uni<? extends List<T>>> question) {
        return Multi.createFrom().iterable(parts(versions)).onItem()
                .transformToUniAndConcatenate(
                        part -> turns.next(log.apply(part).chain(Replay.by(PastTexts::texts)).chain(question)))
                .collect().asList().map(found -> found.stream().flatMap(List::stream).toList());
    }

    private static List<Map<UUID, Long>> parts(Map<UUID, Long> versions) {
        var parts = new ArrayList<Map<UUID, Long>>();
        Map<UUID, Long> part = new HashMap<>();
        long events = 0;
        for (var incident : versions.entrySet()) {
            events += incident.getValue();
            if (part.isEmpty() || part.size() == INCIDENTS || events > EVENTS) {
                part = new HashMap<>();
                parts.add(part);
                events = incident.getValue();
            }
            part.put(incident.getKey(), incident.getValue());
        }
        return parts;
    }

    private static String texts(List<RecordedEvent> events) {
        var texts = new JsonArray();
        events.stream().collect(Collectors.groupingBy(RecordedEvent::stream)).values()
                .forEach(history -> texts.add(text(IncidentReader.read(history))));
        return texts.encode();
    }

    private static JsonObject text(IncidentView view) {
        SearchText text = SearchText.of(view);
        return new JsonObject().put("id", view.id().toString()).put("version", view.version())
                .put("number", IncidentProjection.number(view)).put("title", text.title()).put("report", text.report())
                .put("timeline", text.timeline()).put("rest", text.rest());
    }
}
