package dev.hindsight.alert.trial;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.trial.Rehearsal.Place;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

/** Where two rehearsals part, and what was really done there. */
record Differences(int count, List<Difference> first) {

    private static final int MOST = 500;

    /** Where an alert would be: {@code incident} is a number of the rehearsal, or the key of the one that it really went to. */
    @Schema(name = "PlacedAlert")
    record Placed(String decision, @Nullable String reason, @Nullable String incident) {

        private static @Nullable Placed of(Rehearsed.@Nullable Alert told) {
            return told == null
                    ? null
                    : new Placed(told.decision(), told.reason(), told.incident() == null ? null : told.incident().toString());
        }

        private boolean isLike(@Nullable Placed other) {
            return other != null && decision.equals(other.decision) && Objects.equals(reason, other.reason);
        }
    }

    /**
     * An alert that would have been treated otherwise.
     *
     * @param alert its id, when it is known
     * @param happened what was really done with it
     * @param standing what the rules that stand would do with it; absent when nothing
     * @param proposed what those of the question would; absent when nothing
     */
    @Schema(name = "RehearsalDifference")
    record Difference(Instant at, String source, String title, @Nullable UUID alert, @Nullable Placed happened,
            @Nullable Placed standing, @Nullable Placed proposed) {

        private Difference really(Row row) {
            return new Difference(at, source, title, row.getUUID("id"),
                    new Placed(row.getString("decision"), row.getString("reason"), row.getString("incident")), standing,
                    proposed);
        }
    }

    /**
     * What was really done with the alerts of these days.
     *
     * @param decisions how many alerts by what was done with them
     * @param incidents how many incidents were declared for them
     */
    @Schema(name = "ReallyHappened")
    record Happened(Map<String, Integer> decisions, int incidents) {}

    static Uni<Differences> between(SqlClient client, Rehearsal standing, Rehearsal proposed) {
        Map<Place, Rehearsed.Alert> before = standing.told();
        Map<Place, Rehearsed.Alert> after = proposed.told();
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        var places = new ArrayList<Place>();
        var first = new ArrayList<Difference>();
        int count = 0;
        for (Place place : all) {
            Placed was = Placed.of(before.get(place));
            Placed would = Placed.of(after.get(place));
            if (was != null ? was.isLike(would) : would == null) {
                continue;
            }
            count++;
            Rehearsed.Alert told = after.getOrDefault(place, before.get(place));
            if (told != null && first.size() < MOST) {
                places.add(place);
                first.add(new Difference(told.at(), told.source(), told.title(), null, null, was, would));
            }
        }
        int found = count;
        return really(client, places).map(rows -> {
            rows.forEach(row -> first.set(row.getInteger("n"), first.get(row.getInteger("n")).really(row)));
            return new Differences(found, List.copyOf(first));
        });
    }

    private static Uni<List<Row>> really(SqlClient client, List<Place> places) {
        return client.preparedQuery("""
                select (d.n - 1)::int as n, a.id, a.decision, a.reason, i.key as incident
                from unnest($1::uuid[], $2::text[], $3::timestamptz[]) with ordinality as d (source, fingerprint, starts_at, n)
                join alert a on a.source_id = d.source and a.fingerprint = d.fingerprint and a.starts_at = d.starts_at
                left join incident home on home.id = a.incident_id
                left join incident i on i.id = coalesce(incident_survivor(home.merged_into), home.id)
                where a.decision is not null""")
                .execute(Tuple.of(places.stream().map(Place::source).toArray(UUID[]::new),
                        places.stream().map(Place::fingerprint).toArray(String[]::new),
                        places.stream().map(place -> place.startsAt().atOffset(ZoneOffset.UTC)).toArray(OffsetDateTime[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    /** Of alerts that were first heard of since then. */
    static Uni<Happened> happened(SqlClient client, Instant from) {
        return client.preparedQuery("""
                select decision, count(*)::int as count,
                    (select count(distinct i.id)::int from alert b join incident i on i.id = b.incident_id
                        where b.first_seen_at >= $1 and b.decision in ('declared', 'storm') and i.declared_at >= $1) as incidents
                from alert where first_seen_at >= $1 and decision is not null group by decision""")
                .execute(Tuple.of(from.atOffset(ZoneOffset.UTC))).map(rows -> {
                    Map<String, Integer> decisions = new TreeMap<>();
                    int incidents = 0;
                    for (Row row : rows) {
                        decisions.put(row.getString("decision"), row.getInteger("count"));
                        incidents = row.getInteger("incidents");
                    }
                    return new Happened(decisions, incidents);
                });
    }
}
