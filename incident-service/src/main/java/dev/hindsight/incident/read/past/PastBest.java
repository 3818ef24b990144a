package dev.hindsight.incident.read.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.incident.read.search.SearchWords;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;

/**
 * The best of what a search finds in the past, ranked as in the present: incidents that are still as they were by their present
 * words, those that have changed since by what they said then. Those are looked at first and these behind them, so that one that
 * changes in between is seen twice and not missed.
 */
final class PastBest {

    /** So many that have changed are read again at most; where there are more, nobody can say in time what is best. */
    private static final int MOST_CHANGED = 500;
    private static final int NEWEST = 300;
    private static final int NEWEST_TITLED = 200;
    private static final Comparator<Found> ORDER = Comparator.comparingDouble(Found::rank).thenComparingLong(Found::number)
            .reversed();

    private final Pool pool;
    private final PastTexts texts;

    PastBest(Pool pool, EventLog log) {
        this.pool = pool;
        this.texts = new PastTexts(log::loadAtVersions);
    }

    /** An incident as it stood, without what it looked like. */
    record Found(UUID id, long version, long number, double rank) {}

    /**
     * @param stood makes conditions on {@code incident_past past}: what stood at the instant, fits the filters and may be seen
     * @return empty when too many have changed since
     */
    Uni<Optional<Page<Found>>> of(PastIncidents.Question question, SearchWords words, Supplier<Conditions> stood,
            @Nullable Cursor after) {
        return unchanged(stood.get(), words)
                .chain(still -> changed(stood.get()).chain(versions -> versions.size() > MOST_CHANGED
                        ? Uni.createFrom().item(Optional.empty())
                        : said(versions, words)
                                .map(then -> Optional.of(page(still, then, after, question.limit())))));
    }

    private Uni<List<Found>> unchanged(Conditions stood, SearchWords words) {
        String query = words.query(stood::place);
        String arm = """
                (select past.id, past.version, past.number, said.words
                    from incident_past past join (select id as its, words from incident_search) as said on said.its = past.id
                    %1$s and said.words @@ %2$s
                    and exists (select from incident present where present.id = past.id and present.version = past.version %3$s)
                    order by past.declared_at desc, past.number desc limit %4$d)""";
        String sql = "select id, version, number, ts_rank(words, " + query + ")::float8 as rank from ("
                + arm.formatted(stood, query, "", NEWEST) + " union all "
                + arm.formatted(stood, query, "and present.heading @@ " + query, NEWEST_TITLED) + ") as fitting";
        return pool.preparedQuery(sql).execute(stood.values()).map(PastBest::found);
    }

    private Uni<Map<UUID, Long>> changed(Conditions stood) {
        stood.add("exists (select from incident present where present.id = past.id and present.version <> past.version)");
        String sql = "select id, version from incident_past past " + stood + " limit " + (MOST_CHANGED + 1);
        return pool.preparedQuery(sql).execute(stood.values()).map(rows -> {
            var versions = new HashMap<UUID, Long>();
            rows.forEach(row -> versions.put(row.getUUID("id"), row.getLong("version")));
            return versions;
        });
    }

    /**
     * Those that said the words at a version.
     *
     * @param versions by incident
     */
    Uni<List<Found>> said(Map<UUID, Long> versions, SearchWords words) {
        return texts.ask(versions, said -> {
            var asked = new Conditions();
            String sql = "select id, version, number, ts_rank(words, query)::float8 as rank from "
                    + PastTexts.table(asked.place(said)) + ", " + words.query(asked::place)
                    + " as query where words @@ query";
            return pool.preparedQuery(sql).execute(asked.values()).map(PastBest::found);
        });
    }

    private static List<Found> found(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(PastBest::found).toList();
    }

    private static Found found(Row row) {
        return new Found(row.getUUID("id"), row.getLong("version"), row.getLong("number"), row.getDouble("rank"));
    }

    private static Page<Found> page(List<Found> still, List<Found> then, @Nullable Cursor after, int limit) {
        var all = new HashMap<UUID, Found>();
        still.forEach(found -> all.put(found.id(), found));
        then.forEach(found -> all.put(found.id(), found));
        var ordered = new ArrayList<>(all.values());
        ordered.sort(ORDER);
        if (after != null) {
            Found last = last(after);
            ordered.removeIf(found -> ORDER.compare(found, last) <= 0);
        }
        return Page.of(ordered.subList(0, Math.min(ordered.size(), limit + 1)), limit,
                found -> Cursor.of(found.rank(), found.number()));
    }

    /** True for a cursor of these pages, false for one of a list in another order. */
    static boolean isOurs(Cursor cursor) {
        return cursor.values().getFirst().matches("[0-9.E-]+");
    }

    private static Found last(Cursor after) {
        try {
            return new Found(new UUID(0, 0), 0, Long.parseLong(after.values().getLast()),
                    Double.parseDouble(after.values().getFirst()));
        } catch (NumberFormatException e) {
            throw Cursor.refused();
        }
    }
}
