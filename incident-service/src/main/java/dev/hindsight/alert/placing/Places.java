package dev.hindsight.alert.placing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The incidents that an alert could go to, asked of the database. Confidential ones take only alerts of what they have already. */
final class Places {

    private static final String TARGET = """
            select i.id as incident_id, i.key as incident_key, i.status as incident_status, home.id as home_id, home.key as home_key\s""";
    private static final String JOINED = """
            from alert a join incident home on home.id = a.incident_id
            join incident i on i.id = coalesce(incident_survivor(home.merged_into), home.id)\s""";
    private static final String OPEN = " i.status in ('triage', 'in-progress', 'mitigated') ";

    private Places() {}

    /** The open incident that the last alert of this group went to, or in which work on that one goes on. */
    static Uni<Episode.@Nullable Target> ofGroup(SqlConnection transaction, UUID source, String group,
            @Nullable Duration window) {
        return transaction.preparedQuery(TARGET + JOINED + "where a.source_id = $1 and a.group_hash = $2 and" + OPEN + """
                and ($3::text is null or a.last_seen_at >= now() - $3::text::interval) order by a.first_seen_at desc limit 1""")
                .execute(Tuple.of(source, group(group), AlertRows.interval(window))).map(Places::first);
    }

    /**
     * The open incident of this service and environment that had an alert, or was declared, within the window.
     *
     * @param receiving incidents that have an alert just now, of which the database does not know yet
     */
    static Uni<Episode.@Nullable Target> ofService(SqlConnection transaction, String service, String environment,
            Duration window, List<UUID> receiving) {
        return transaction.preparedQuery("""
                select i.id as incident_id, i.key as incident_key, i.status as incident_status, i.id as home_id, i.key as home_key
                from incident i where""" + OPEN + """
                and not i.confidential and i.services @> array[$1] and i.environment = $2
                and (i.declared_at >= now() - $3::text::interval or i.id = any($4) or exists (select from alert a
                    where a.incident_id = i.id and a.last_seen_at >= now() - $3::text::interval))
                order by i.declared_at desc limit 1""")
                .execute(Tuple.of(service, environment, AlertRows.interval(window), receiving.toArray(UUID[]::new)))
                .map(Places::first);
    }

    /** The incident of the last alert of this group, if that was resolved within the window. */
    static Uni<Episode.@Nullable Target> resolved(SqlConnection transaction, UUID source, String group, Duration window) {
        return transaction
                .preparedQuery("select * from (" + TARGET + ", i.view::json ->> 'resolvedAt' as resolved_at " + JOINED
                        + """
                where a.source_id = $1 and a.group_hash = $2 order by a.first_seen_at desc limit 1) as last
                where incident_status in ('resolved', 'documenting') and resolved_at::timestamptz >= now() - $3::text::interval""")
                .execute(Tuple.of(source, group(group), AlertRows.interval(window))).map(Places::first);
    }

    /** The open incident that a storm of this source goes to, until it has passed. */
    static Uni<Episode.@Nullable Target> ofStorm(SqlConnection transaction, UUID source) {
        return transaction.preparedQuery("""
                select i.id as incident_id, i.key as incident_key, i.status as incident_status, home.id as home_id, home.key as home_key
                from alert_storm s join incident home on home.id = s.incident_id
                join incident i on i.id = coalesce(incident_survivor(home.merged_into), home.id)
                where s.source_id = $1 and s.told_at is null and""" + OPEN + "order by s.began_at desc limit 1")
                .execute(Tuple.of(source)).map(Places::first);
    }

    /** How many incidents this source has declared within the last minute, also for alerts that were heard of long before. */
    static Uni<Long> declarations(SqlConnection transaction, UUID source) {
        return transaction.preparedQuery("""
                select count(distinct incident_id) from alert
                where source_id = $1 and decision = 'declared' and placed_at > now() - interval '1 minute'""")
                .execute(Tuple.of(source)).map(rows -> rows.iterator().next().getLong(0));
    }

    /** How many more alerts an incident can have among its events, so that somebody can still look at them. */
    static Uni<Integer> room(SqlConnection transaction, UUID incident) {
        return transaction
                .preparedQuery("select $2 - count(*) from (select from alert where incident_id = $1 limit $2::bigint) as found")
                .execute(Tuple.of(incident, (long) Storms.SHOWN)).map(rows -> rows.iterator().next().getInteger(0));
    }

    private static Buffer group(String group) {
        return Buffer.buffer(AlertRows.hash(group));
    }

    private static Episode.@Nullable Target first(RowSet<Row> rows) {
        return rows.size() == 0 ? null : Episode.Target.of(rows.iterator().next());
    }
}
