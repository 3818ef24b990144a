package dev.hindsight.alert.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.read.Visibility;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * What is known of alerts. Of those on confidential incidents, the one work goes on in and the one an alert belongs to, only what the
 * reader may see; they are not counted either.
 */
@ApplicationScoped
class AlertQueries {

    private static final int MOST_STEPS = 500;

    private static final String INCIDENTS = """
            i.key as incident, coalesce(i.confidential, false) as confidential, coalesce(i.insiders, '{}') as insiders,
            home.key as home, coalesce(home.confidential, false) as home_confidential,
            coalesce(home.insiders, '{}') as home_insiders
            """;
    private static final String THEIRS = """
            left join incident home on home.id = a.incident_id
            left join incident i on i.id = coalesce(incident_survivor(home.merged_into), home.id)
            """;

    private final Pool pool;

    AlertQueries(Pool pool) {
        this.pool = pool;
    }

    /** Newest first. */
    Uni<Page<AlertView>> list(Conditions asked, @Nullable String cursor, int most, Reader reader) {
        Conditions conditions = seen(asked, reader);
        after(cursor, conditions);
        return rows(conditions, most + 1, reader).map(found -> Page
                .of(found, most, row -> Cursor.of(row.getOffsetDateTime("first_seen_at"), row.getUUID("id")))
                .map(AlertView::of));
    }

    Uni<AlertView> one(UUID id, Reader reader) {
        return rows(seen(new Conditions().add("id = ?", id), reader), 1, reader).map(found -> {
            if (found.isEmpty()) {
                throw new Rejected("no-such-alert", "There is no alert " + id + " that you may see.");
            }
            return AlertView.of(found.getFirst());
        });
    }

    /** How it stands now and how it stood before, the latest first; the last 500 changes. */
    Uni<List<AlertStep>> steps(UUID id, Reader reader) {
        return one(id, reader).chain(now -> {
            Conditions conditions = seen(new Conditions().add("alert_id = ?", id), reader);
            String sql = "select * from (select a.*, " + INCIDENTS + " from alert_past a " + THEIRS + ") as past " + conditions
                    + " order by id desc limit " + conditions.place(MOST_STEPS);
            return pool.preparedQuery(sql).execute(conditions.values()).map(rows -> {
                List<AlertStep> steps = new ArrayList<>(List.of(AlertStep.now(now)));
                rows.forEach(row -> steps.add(AlertStep.of(row)));
                return List.copyOf(steps);
            });
        });
    }

    /** Where alerts and changes may come from, by name. */
    Uni<List<AlertSourceName>> sources(String after, int limit) {
        return pool.preparedQuery("""
                select id, name, type from alert_source where deleted_at is null and lower(name) > lower($1)
                order by lower(name) limit $2""").execute(Tuple.of(after, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new AlertSourceName(row.getUUID("id"), row.getString("name"), row.getString("type")))
                        .toList());
    }

    private Uni<List<Row>> rows(Conditions conditions, int most, Reader reader) {
        String sql = "select * from (select a.*, (" + begun(conditions, reader)
                + ") as begun_within_hour, s.name as source_name, "
                + INCIDENTS + " from alert a join alert_source s on s.id = a.source_id " + THEIRS + ") as alert " + conditions
                + " order by first_seen_at desc, id desc limit " + conditions.place(most);
        return pool.preparedQuery(sql).execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    /** How often it had begun in the hour before it was last heard of. */
    private static String begun(Conditions conditions, Reader reader) {
        String counted = """
                select count(*)::int from alert f where f.source_id = a.source_id and f.fingerprint = a.fingerprint
                and f.first_seen_at between a.last_seen_at - interval '1 hour' and a.last_seen_at
                """;
        if (reader.admin()) {
            return counted;
        }
        String me = conditions.place(new String[]{reader.name()}) + "::text[]";
        return counted + """
                and not exists (select from incident h left join incident g on g.id = coalesce(incident_survivor(h.merged_into), h.id)
                where h.id = f.incident_id and (h.confidential and not h.insiders @> %1$s or g.confidential and not g.insiders @> %1$s))
                """
                .formatted(me);
    }

    private static Conditions seen(Conditions conditions, Reader reader) {
        return Visibility.limit(Visibility.limit(conditions, reader), reader, "home_");
    }

    private static void after(@Nullable String cursor, Conditions conditions) {
        Cursor place = Cursor.decode(cursor, 2);
        if (place == null) {
            return;
        }
        try {
            conditions.add("(first_seen_at, id) < (?, ?)", OffsetDateTime.parse(place.values().getFirst()),
                    UUID.fromString(place.values().getLast()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }
}
