package dev.hindsight.incident.read;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.read.past.PastIncidents;
import dev.hindsight.incident.read.search.Ranked;
import dev.hindsight.incident.read.search.SearchWords;
import dev.hindsight.incident.read.search.Snippets;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Incidents as they are now, one by one and in lists; of confidential ones only what the reader may see. */
@ApplicationScoped
public class IncidentQueries {

    private static final Pattern KEY = Pattern.compile("(?i)INC-[1-9]\\d{0,17}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /**
     * How many incidents have a word differs too much from word to word for one plan to fit all; what takes milliseconds is done
     * before other processes or a compiler have begun to help; and no planner knows what it costs to fetch the words of every incident.
     */
    private static final String PLANNED_EACH_TIME = """
            select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true),
                set_config('max_parallel_workers_per_gather', '0', true), set_config('enable_seqscan', 'off', true)""";

    private final Pool pool;
    private final PastIncidents past;

    IncidentQueries(Pool pool, PastIncidents past) {
        this.pool = pool;
        this.past = past;
    }

    /**
     * @param keyOrId {@code INC-142} in any case, or the id
     * @return fails with {@code no-such-incident} when it is not there or not for this reader
     */
    public Uni<Found> find(String keyOrId, Reader reader) {
        var conditions = visible(keyOrId, reader);
        String sql = "select id, key, version, view, ties, %s as hidden from incident %s".formatted(hidden(conditions, reader),
                conditions);
        return one(sql, conditions, keyOrId).map(row -> {
            Set<String> hidden = Set.of(row.getArrayOfStrings("hidden"));
            return new Found(row.getUUID("id"), row.getString("key"), row.getLong("version"),
                    Sight.shown(row.getString("view"), hidden), Set.of(row.getArrayOfStrings("ties")), hidden);
        });
    }

    /** At which version it is; fails as {@link #find} does, but does not read the incident. */
    Uni<Long> version(String keyOrId, Reader reader) {
        var conditions = visible(keyOrId, reader);
        return one("select version from incident " + conditions, conditions, keyOrId).map(row -> row.getLong("version"));
    }

    private static Conditions visible(String keyOrId, Reader reader) {
        var conditions = new Conditions();
        if (KEY.matcher(keyOrId).matches()) {
            conditions.add("key = ?", keyOrId.toUpperCase(Locale.ROOT));
        } else if (ID.matcher(keyOrId).matches()) {
            conditions.add("id = ?", UUID.fromString(keyOrId));
        } else {
            conditions.add("false");
        }
        return Visibility.limit(conditions, reader);
    }

    private Uni<Row> one(String sql, Conditions conditions, String keyOrId) {
        return pool.preparedQuery(sql).execute(conditions.values()).map(rows -> {
            if (rows.size() == 0) {
                throw noSuch(keyOrId);
            }
            return rows.iterator().next();
        });
    }

    /** The incident as {@code client} sees it, without what the reader may not see. */
    public static Uni<IncidentView> shown(SqlClient client, IncidentView whole, Reader reader) {
        var conditions = new Conditions().add("id = ?", whole.id());
        String sql = "select %s as hidden from incident %s".formatted(hidden(conditions, reader), conditions);
        return client.preparedQuery(sql).execute(conditions.values())
                .map(rows -> Sight.shown(whole, Set.of(rows.iterator().next().getArrayOfStrings("hidden"))));
    }

    /** An expression over a row of incidents: the keys of those that it ever had to do with and the reader may not see. */
    static String hidden(Conditions conditions, Reader reader) {
        return reader.admin() ? "'{}'::text[]" : """
                array(select other.key from incident other where other.key = any(incident.ties) and other.confidential
                    and not other.insiders @> %s)""".formatted(conditions.place(new String[]{reader.name()}));
    }

    /** @param at null for now */
    public Uni<Page<IncidentView>> list(IncidentFilter filter, Asked asked, @Nullable Instant at, Reader reader) {
        SearchWords words = filter.words();
        if (at != null) {
            return past.list(filter, asked, at, reader).chain(page -> words == null || page.items().isEmpty()
                    ? Uni.createFrom().item(page)
                    : pool.withConnection(search -> shown(search, page, words)));
        }
        Cursor cursor = Cursor.decode(asked.cursor(), 2);
        if (words == null) {
            return ListSelect.sorted(filter.conditions(), cursor, asked, reader).page(pool);
        }
        ListSelect select = asked.sort().by() == Sort.By.relevance
                ? ListSelect.best(Ranked.of(words, filter.butWords(), reader), cursor, asked)
                : ListSelect.sorted(filter.conditions(), cursor, asked, reader);
        return pool.withTransaction(search -> search.query(PLANNED_EACH_TIME).execute()
                .chain(_ -> select.page(search)).chain(page -> shown(search, page, words)));
    }

    /** Which part of a list, in which order. */
    public record Asked(Sort sort, @Nullable String cursor, int limit) {}

    private static Uni<Page<IncidentView>> shown(SqlConnection connection, Page<IncidentView> found, SearchWords words) {
        return Snippets.of(connection, found.items(), words)
                .map(places -> new Page<>(found.items().stream()
                        .map(view -> view.found(places.getOrDefault(view.id(), List.of()))).toList(), found.next()));
    }

    static IncidentView read(String view) {
        try {
            return EventCodec.JSON.readValue(view, IncidentView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the row of an incident is not readable", e);
        }
    }

    static Rejected noSuch(String keyOrId) {
        return new Rejected("no-such-incident", "There is no incident " + keyOrId + " that you may see.");
    }
}
