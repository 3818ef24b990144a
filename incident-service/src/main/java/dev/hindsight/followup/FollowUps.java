package dev.hindsight.followup;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.diff.Change;
import dev.hindsight.eventlog.RecordedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The action items of incidents, now or as they stood at an instant, in the order of their keys. It tells what has been heard
 * from the action tracker, which is a moment behind the tracker itself; who may see an incident is asked elsewhere.
 */
@ApplicationScoped
public class FollowUps {

    /** An item at an instant is all before its first event that was recorded later: a true past even where clocks disagreed. */
    private static final String TOLD = """
            select item, version, key, type, data, recorded_at, id, actor, hash from follow_up_event told
            where item in (select item from follow_up_event where incident = any($1))
                and version < coalesce((select min(version) from follow_up_event later
                    where later.item = told.item and later.recorded_at > $2), 9223372036854775807)
            order by item, version""";

    /** All that was heard of an item, whether or not its hashes were. */
    private record Heard(FollowUp now, List<RecordedEvent> events) {}

    private final Pool pool;

    public FollowUps(Pool pool) {
        this.pool = pool;
    }

    /** @param at null for now */
    public Uni<List<FollowUp>> of(UUID incident, @Nullable Instant at) {
        return of(Set.of(incident), at);
    }

    /** Those of several incidents, as of one that others were merged into. */
    public Uni<List<FollowUp>> of(Collection<UUID> incidents, @Nullable Instant at) {
        return stories(incidents, at).map(all -> all.stream().map(FollowUpStory::now).toList());
    }

    /**
     * As they stood when no more had been heard of them.
     *
     * @param versions the last that counts of each, by the keys of the items; others are left out
     */
    public Uni<List<FollowUp>> heard(Collection<UUID> incidents, Map<String, Long> versions) {
        var values = Tuple.tuple().addArrayOfUUID(incidents.toArray(UUID[]::new)).addOffsetDateTime(null);
        return pool.preparedQuery(TOLD).execute(values).map(rows -> FollowUpRows.byItem(rows).values().stream()
                .map(told -> told.stream()
                        .filter(row -> row.getLong("version") <= versions.getOrDefault(row.getString("key"), 0L)).toList())
                .flatMap(told -> FollowUpRows.now(told).stream()).sorted(FollowUpRows.BY_KEY).toList());
    }

    /** The same with what proves them. */
    public Uni<List<FollowUpStory>> stories(Collection<UUID> incidents, @Nullable Instant at) {
        var values = Tuple.tuple().addArrayOfUUID(incidents.toArray(UUID[]::new))
                .addOffsetDateTime(at == null ? null : at.atOffset(ZoneOffset.UTC));
        return pool.preparedQuery(TOLD).execute(values).map(FollowUpRows::stories);
    }

    /**
     * Some incidents at an instant.
     *
     * @param at null for now
     */
    public record Stood(Set<UUID> incidents, @Nullable Instant at) {}

    /**
     * What became of the action items of some incidents, which need not be the same at both ends: what was merged brings its own
     * along and takes them back. With the later end first it is told the other way round. Each change names the item by its key:
     * {@code /actionItems/ACT-12/owner}.
     */
    public Uni<List<Change>> changes(Stood from, Stood to) {
        var incidents = Stream.concat(from.incidents().stream(), to.incidents().stream()).distinct();
        var values = Tuple.tuple().addArrayOfUUID(incidents.toArray(UUID[]::new)).addOffsetDateTime(null);
        return pool.preparedQuery(TOLD).execute(values).map(rows -> FollowUpRows.byItem(rows).values().stream()
                .filter(told -> told.getFirst().getLong("version") == 1)
                .flatMap(told -> FollowUpRows.now(told)
                        .map(item -> new Heard(item, told.stream().map(FollowUpRows::event).toList())).stream())
                .sorted(Comparator.comparing(Heard::now, FollowUpRows.BY_KEY))
                .flatMap(heard -> new FollowUpChanges(heard.events()).between(until(heard, from), until(heard, to)).stream())
                .toList());
    }

    /** When anything of the action items of incidents, named by their keys, was last changed; null when there are none. */
    public Uni<@Nullable Instant> lastChange(Collection<String> incidentKeys) {
        return pool.preparedQuery("""
                select max(recorded_at) as last from follow_up_event where item in (
                    select item from follow_up_event raised join incident i on i.id = raised.incident where i.key = any($1))""")
                .execute(Tuple.of((Object) incidentKeys.toArray(String[]::new))).map(rows -> {
                    OffsetDateTime last = rows.iterator().next().getOffsetDateTime("last");
                    return last == null ? null : last.toInstant();
                });
    }

    /** Everybody who ever owned or changed an action item of these incidents. */
    public Uni<Set<String>> workers(Collection<UUID> incidents) {
        return words("""
                select distinct person from follow_up_event told
                cross join lateral (values (told.actor), (told.data::json ->> 'owner')) as named (person)
                where item in (select item from follow_up_event where incident = any($1)) and person is not null""",
                Tuple.tuple().addArrayOfUUID(incidents.toArray(UUID[]::new)));
    }

    /** A ticket of each project that any action item has one in: {@code OPS-12}. */
    public Uni<Set<String>> someTickets() {
        return words("select ticket from ticket_project", Tuple.tuple());
    }

    private Uni<Set<String>> words(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0)).collect(Collectors.toUnmodifiableSet()));
    }

    /** How many of its events count there. */
    private static int until(Heard heard, Stood stood) {
        Instant at = stood.at();
        if (!stood.incidents().contains(heard.now().incident())) {
            return 0;
        }
        return at == null
                ? heard.events().size()
                : (int) heard.events().stream().takeWhile(event -> !event.recordedAt().isAfter(at)).count();
    }
}
