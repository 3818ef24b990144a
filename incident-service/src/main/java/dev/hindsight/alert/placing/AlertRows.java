package dev.hindsight.alert.placing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.Findings.Fresh;
import dev.hindsight.eventlog.Sha256;
import dev.hindsight.incident.Severity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The table of episodes, from inside the transaction of one receipt. */
final class AlertRows {

    private AlertRows() {}

    /** Receipts whose alerts could come to the same incident wait for each other from here on; always taken in one order. */
    static Uni<Void> lock(SqlConnection transaction, Stream<String> contested) {
        Long[] places = contested.distinct().map(place -> Buffer.buffer(Sha256.of(place)).getLong(0)).sorted()
                .toArray(Long[]::new);
        return transaction.preparedQuery("""
                select pg_advisory_xact_lock(g) from (select g from unnest($1::bigint[]) g order by g) as sorted""")
                .execute(Tuple.tuple().addArrayOfLong(places)).replaceWithVoid();
    }

    /** For each signal its own episode and the latest other one of the same alert, as far as they were heard of. */
    static Uni<List<Episode>> known(SqlConnection transaction, UUID source, List<Signal> signals) {
        return transaction.preparedQuery("""
                select distinct a.id, a.fingerprint, a.starts_at, a.ends_at, a.status, a.state_at, a.shown,
                    case when a.status = 'resolved' then coalesce(a.told_over_at, a.last_seen_at) end as told_over_at, i.id as incident_id,
                    i.key as incident_key, i.status as incident_status, home.id as home_id, home.key as home_key
                from unnest($2::text[], $3::timestamptz[]) as s (fingerprint, starts_at)
                cross join lateral (
                    (select * from alert where source_id = $1 and fingerprint = s.fingerprint and starts_at = s.starts_at)
                    union all
                    (select * from alert where source_id = $1 and fingerprint = s.fingerprint and starts_at is distinct from s.starts_at
                        order by starts_at desc limit 1)) as a
                left join incident home on home.id = a.incident_id
                left join incident i on i.id = coalesce(incident_survivor(home.merged_into), home.id)""")
                .execute(Tuple.of(source, signals.stream().map(Signal::fingerprint).toArray(String[]::new),
                        signals.stream().map(signal -> signal.startsAt() == null ? null : utc(signal.startsAt()))
                                .toArray(OffsetDateTime[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Episode::of).toList());
    }

    /** @return the ids of those that nobody else has remembered meanwhile */
    static Uni<Set<UUID>> insert(SqlConnection transaction, Source source, List<Fresh> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        List<Tuple> rows = fresh.stream()
                .sorted(Comparator.comparing((Fresh one) -> one.signal().fingerprint())
                        .thenComparing(one -> one.signal().began()))
                .map(one -> row(source, one)).toList();
        return transaction.preparedQuery("""
                insert into alert (id, source_id, fingerprint, starts_at, ends_at, status, state_at, group_hash, title, severity, service,
                    environment, labels, annotations, generator_url, decision, first_seen_at,
                    told_over_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'recorded',
                    now() + $16::int * interval '1 microsecond', $17)
                on conflict (source_id, fingerprint, starts_at) do nothing returning id""").executeBatch(rows).map(result -> {
            var stored = new HashSet<UUID>();
            for (var next = result; next != null; next = next.next()) {
                next.forEach(row -> stored.add(row.getUUID("id")));
            }
            return stored;
        });
    }

    /** These episodes are over. */
    static Uni<Void> end(SqlConnection transaction, List<News.End> ended) {
        return ended.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery("""
                update alert set status = 'resolved', ends_at = e.at, state_at = e.at, told_over_at = e.heard, last_seen_at = now()
                from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as e (id, at, heard) where alert.id = e.id""")
                        .execute(Tuple.of(ended.stream().map(News.End::id).toArray(UUID[]::new),
                                ended.stream().map(end -> utc(end.at())).toArray(OffsetDateTime[]::new),
                                ended.stream().map(end -> utc(end.heardAt())).toArray(OffsetDateTime[]::new)))
                        .replaceWithVoid();
    }

    /** This episode goes on in another state. Who acknowledges it does not say again what it is. */
    static Uni<Void> move(SqlConnection transaction, Source source, UUID id, Signal signal) {
        return transaction.preparedQuery("""
                update alert set status = $2, state_at = $3, severity = case when $2 = 'acknowledged' then severity else $4 end,
                    title = case when $2 = 'acknowledged' then title else $5 end, last_seen_at = now() where id = $1""")
                .execute(Tuple.of(id, signal.state().toString(), utc(signal.at()), source.routing().severity(signal).toString(),
                        signal.title()))
                .replaceWithVoid();
    }

    /**
     * These episodes go on; those that say that they are worse than before are from now on. Who acknowledges, or has no word for it,
     * says nothing of that.
     *
     * @return the ids of those that are worse
     */
    static Uni<Set<UUID>> worsen(SqlConnection transaction, Source source, List<News.Said> said) {
        List<News.Said> all = said.stream().filter(one -> one.signal().severity() != null)
                .filter(one -> one.signal().state() != AlertState.ACKNOWLEDGED).toList();
        return all.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : transaction.preparedQuery("""
                update alert set severity = s.severity, title = s.title
                from unnest($1::uuid[], $2::text[], $3::text[]) as s (id, severity, title)
                where alert.id = s.id and array_position($4::text[], s.severity) < array_position($4::text[], alert.severity)
                returning alert.id""")
                        .execute(Tuple.of(all.stream().map(one -> one.episode().id()).toArray(UUID[]::new),
                                all.stream().map(one -> source.routing().severity(one.signal()).toString())
                                        .toArray(String[]::new),
                                all.stream().map(one -> one.signal().title()).toArray(String[]::new),
                                Stream.of(Severity.values()).map(Severity::toString).toArray(String[]::new)))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> row.getUUID("id"))
                                .collect(Collectors.toSet()));
    }

    static Uni<Void> seenAgain(SqlConnection transaction, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery("""
                update alert set last_seen_at = now() where id = any($1)""").execute(Tuple.of(ids.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }

    static Uni<Void> bring(SqlConnection transaction, List<UUID> ids, UUID incident, Decision decision) {
        return transaction
                .preparedQuery(
                        """
                update alert set incident_id = $2, decision = $3, reason = $4, shown = $5, last_seen_at = now(), placed_at = now() where id = any($1)""")
                .execute(Tuple.of(ids.toArray(UUID[]::new), incident, decision.kind().toString(), decision.reason(),
                        decision.shown()))
                .replaceWithVoid();
    }

    /** Brought nowhere, and why. */
    static Uni<Void> leave(SqlConnection transaction, List<UUID> ids, Decision decision) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery("update alert set decision = $2, reason = $3, last_seen_at = now() where id = any($1)")
                        .execute(Tuple.of(ids.toArray(UUID[]::new), decision.kind().toString(), decision.reason()))
                        .replaceWithVoid();
    }

    static byte[] hash(String group) {
        return Sha256.of(group);
    }

    /** For {@code $n::interval}; null stays null. */
    static @Nullable String interval(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }

    private static Tuple row(Source source, Fresh one) {
        Signal signal = one.signal();
        AlertState state = one.endsAt() == null ? signal.state() : AlertState.RESOLVED;
        Tuple row = Tuple.tuple().addUUID(one.id()).addUUID(source.id()).addString(signal.fingerprint());
        row.addOffsetDateTime(utc(signal.began())).addOffsetDateTime(one.endsAt() == null ? null : utc(one.endsAt()));
        row.addString(state.toString()).addOffsetDateTime(utc(one.endsAt() == null ? signal.at() : one.endsAt()));
        row.addValue(Buffer.buffer(hash(signal.group())));
        row.addString(signal.title()).addString(source.routing().severity(signal).toString());
        row.addString(source.routing().service(signal.labels())).addString(source.routing().environment(signal.labels()));
        row.addJsonObject(json(signal.labels())).addJsonObject(json(signal.annotations()));
        return row.addString(signal.link()).addInteger(one.by().place())
                .addOffsetDateTime(one.endsAt() == null ? null : utc(one.by().heardAt()));
    }

    private static JsonObject json(Map<String, String> texts) {
        return new JsonObject(new TreeMap<String, Object>(texts));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
