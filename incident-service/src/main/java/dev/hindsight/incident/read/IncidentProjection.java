package dev.hindsight.incident.read;

import java.time.ZoneOffset;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Write;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Ties;
import dev.hindsight.incident.read.past.PastRows;
import dev.hindsight.incident.read.search.SearchText;
import dev.hindsight.incident.read.view.IncidentView;
import io.vertx.mutiny.sqlclient.Tuple;

/** The row of an incident, stored in the transaction of its events, so that a list never lags behind an answer. */
public final class IncidentProjection {

    /** Counts the ways in which such rows were made; what was stored in an earlier one is made again at the start ({@link PastRows}). */
    public static final int SHAPE = 6;

    private static final String UPSERT = """
            insert into incident as i (id, number, key, version, status, severity, severity_rank, environment, services, labels,
                insiders, confidential, began_at, declared_at, updated_at, brief, view, search, ties, merged_into,
                heading, shape)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                %s, $22, $23, to_tsvector('incident_words', $18), %d)
            on conflict (id) do update set version = excluded.version, status = excluded.status, severity = excluded.severity,
                severity_rank = excluded.severity_rank, environment = excluded.environment, services = excluded.services,
                labels = excluded.labels, insiders = excluded.insiders, confidential = excluded.confidential,
                began_at = excluded.began_at, updated_at = excluded.updated_at, brief = excluded.brief, view = excluded.view,
                search = excluded.search, ties = excluded.ties, merged_into = excluded.merged_into,
                heading = excluded.heading, shape = excluded.shape
            where i.version < excluded.version""".formatted(SearchText.vector("$18", "$19", "$20", "$21"), SHAPE);

    private static final String AGAIN = """
            update incident set began_at = $3, brief = $4, view = $5, shape = $6, search = %s,
                heading = to_tsvector('incident_words', $7)
            where id = $1 and version = $2""".formatted(SearchText.vector("$7", "$8", "$9", "$10"));

    private static final ObjectMapper BRIEF = EventCodec.JSON.copy().addMixIn(IncidentView.class, IncidentView.Brief.class);

    private IncidentProjection() {}

    /** The row of this state of the incident; an older state never overwrites a newer one. */
    public static Write row(IncidentView view, Ties ties) {
        Tuple values = Tuple.tuple();
        values.addUUID(view.id()).addLong(number(view)).addString(view.key()).addLong(view.version());
        values.addString(view.status().toString()).addString(view.severity().toString()).addInteger(rank(view.severity()));
        values.addString(view.environment()).addArrayOfString(array(view.services())).addArrayOfString(array(view.labels()));
        values.addArrayOfString(array(view.insiders())).addBoolean(view.confidential());
        values.addOffsetDateTime(view.began().atOffset(ZoneOffset.UTC));
        values.addOffsetDateTime(view.declaredAt().atOffset(ZoneOffset.UTC));
        values.addOffsetDateTime(view.updatedAt().atOffset(ZoneOffset.UTC));
        values.addString(brief(view)).addString(json(view, EventCodec.JSON));
        SearchText text = SearchText.of(view);
        values.addString(text.title()).addString(text.report()).addString(text.timeline()).addString(text.rest());
        values.addArrayOfString(array(ties.met())).addUUID(ties.into() == null ? null : ties.into().incident());
        return new Write(UPSERT, values);
    }

    /** What follows from the events alone, for a row that stands as it was made in an earlier shape. */
    public static Write again(IncidentView view) {
        SearchText text = SearchText.of(view);
        return new Write(AGAIN,
                Tuple.from(List.of(view.id(), view.version(), view.began().atOffset(ZoneOffset.UTC), brief(view),
                        json(view, EventCodec.JSON), SHAPE, text.title(), text.report(), text.timeline(), text.rest())));
    }

    public static long number(IncidentView view) {
        return Long.parseLong(view.key(), view.key().indexOf('-') + 1, view.key().length(), 10);
    }

    public static int rank(Severity severity) {
        return switch (severity) {
            case CRITICAL -> 1;
            case MAJOR -> 2;
            case MINOR -> 3;
            case INFO -> 4;
        };
    }

    /** The incident as a list shows it. */
    public static String brief(IncidentView view) {
        return json(view, BRIEF);
    }

    private static String json(IncidentView view, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON: " + view.key(), e);
        }
    }

    private static String[] array(java.util.Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
