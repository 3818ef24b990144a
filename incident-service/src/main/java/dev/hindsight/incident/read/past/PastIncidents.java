package dev.hindsight.incident.read.past;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.incident.read.IncidentFilter;
import dev.hindsight.incident.read.IncidentQueries.Asked;
import dev.hindsight.incident.read.Sort;
import dev.hindsight.incident.read.search.SearchWords;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Lists of incidents as they stood at an instant, from the rows of {@link PastRow}. Filters and order go by what an incident was
 * then; who may see it, by what it is now. The best for some words come from {@link PastBest}, unless too many have changed since.
 * In another order incidents that have changed are replayed: a page looks into so many at most, then it ends early and its cursor
 * goes on.
 */
@ApplicationScoped
public class PastIncidents {

    private static final int MOST = 500;
    private static final int AT_ONCE = 50;

    private final Pool pool;
    private final PastBest best;

    PastIncidents(Pool pool, EventLog log) {
        this.pool = pool;
        this.best = new PastBest(pool, log);
    }

    /** What somebody asks for; where the best are not known, the newest come first. */
    record Question(IncidentFilter filter, Sort sort, int limit, Instant at, Reader reader, @Nullable SearchWords words) {}

    /** A row of the past, and whether the incident still is as it was. */
    private record Stood(UUID id, long version, boolean untouched, IncidentView brief, Cursor place) {}

    public Uni<Page<IncidentView>> list(IncidentFilter filter, Asked asked, Instant at, Reader reader) {
        Sort sort = asked.sort().by() == Sort.By.relevance ? new Sort(Sort.By.declaredAt, true) : asked.sort();
        var question = new Question(filter, sort, asked.limit(), at, reader, filter.words());
        Cursor from = Cursor.decode(asked.cursor(), 2);
        if (question.words() == null) {
            return rows(question, from, asked.limit() + 1)
                    .map(found -> page(Page.of(found, asked.limit(), Stood::place)));
        }
        SearchWords words = question.words();
        if (asked.sort().by() != Sort.By.relevance || from != null && !PastBest.isOurs(from)) {
            return search(question, words, from, List.of(), 0);
        }
        return best.of(question, words, () -> stood(question), from).chain(page -> {
            if (page.isPresent()) {
                return briefs(page.get());
            }
            if (from != null) {
                throw Cursor.refused();
            }
            return search(question, words, null, List.of(), 0);
        });
    }

    private Uni<Page<IncidentView>> briefs(Page<PastBest.Found> page) {
        UUID[] ids = page.items().stream().map(PastBest.Found::id).toArray(UUID[]::new);
        Long[] versions = page.items().stream().map(PastBest.Found::version).toArray(Long[]::new);
        return pool
                .preparedQuery("select id, brief from incident_past join unnest($1::uuid[], $2::bigint[]) as page (id, version)"
                        + " using (id, version)")
                .execute(Tuple.of(ids, versions)).map(rows -> {
                    var views = new HashMap<UUID, IncidentView>();
                    rows.forEach(row -> views.put(row.getUUID("id"), read(row.getString("brief"))));
                    return new Page<>(
                            page.items().stream().map(found -> Objects.requireNonNull(views.get(found.id()))).toList(),
                            page.next());
                });
    }

    private Uni<Page<IncidentView>> search(Question question, SearchWords words, @Nullable Cursor from, List<Stood> found,
            int seen) {
        return rows(question, from, AT_ONCE).chain(rows -> matching(rows, words).chain(matches -> {
            var all = new ArrayList<>(found);
            rows.stream().filter(row -> matches.contains(row.id())).forEach(all::add);
            if (all.size() > question.limit() || rows.size() < AT_ONCE) {
                return Uni.createFrom().item(page(Page.of(all, question.limit(), Stood::place)));
            }
            Cursor last = rows.getLast().place();
            return seen + rows.size() >= MOST
                    ? Uni.createFrom().item(page(new Page<>(all, last.encoded())))
                    : search(question, words, last, all, seen + rows.size());
        }));
    }

    private static Page<IncidentView> page(Page<Stood> page) {
        return page.map(Stood::brief);
    }

    /** On rows of {@code incident_past past}: what stood then, fits the filters and may be seen. */
    private static Conditions stood(Question question) {
        Conditions conditions = question.filter().butWords();
        OffsetDateTime then = question.at().atOffset(ZoneOffset.UTC);
        conditions.add("since <= ? and until > ?", then, then);
        if (!question.reader().admin()) {
            conditions.add("exists (select from incident present where present.id = past.id"
                    + " and (not present.confidential or present.insiders @> ?))",
                    (Object) new String[]{question.reader().name()});
        }
        return conditions;
    }

    private Uni<List<Stood>> rows(Question question, @Nullable Cursor from, int limit) {
        Conditions conditions = stood(question);
        if (from != null) {
            question.sort().after(from, conditions);
        }
        SearchWords words = question.words();
        if (words != null) {
            conditions
                    .add("exists (select from incident present where present.id = past.id and (present.version <> past.version"
                            + " or present.search @@ " + words.query(conditions::place) + "))");
        }
        String sql = "select id, version, number, brief, " + question.sort().by().column + " as place,"
                + " version = (select version from incident present where present.id = past.id) as untouched"
                + " from incident_past past " + conditions + question.sort().orderBy() + " limit " + conditions.place(limit);
        return pool.preparedQuery(sql).execute(conditions.values())
                .map(found -> StreamSupport.stream(found.spliterator(), false).map(PastIncidents::stood).toList());
    }

    private static Stood stood(Row row) {
        return new Stood(row.getUUID("id"), row.getLong("version"), Boolean.TRUE.equals(row.getBoolean("untouched")),
                read(row.getString("brief")), Cursor.of(row.getValue("place"), row.getLong("number")));
    }

    private static IncidentView read(String brief) {
        try {
            return EventCodec.JSON.readValue(brief, IncidentView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the past is not readable", e);
        }
    }

    /** The untouched ones have been found by their words; what the others said then is looked up. */
    private Uni<Set<UUID>> matching(List<Stood> rows, SearchWords words) {
        var matches = new HashSet<UUID>();
        Map<UUID, Long> changed = new HashMap<>();
        rows.forEach(row -> {
            if (row.untouched()) {
                matches.add(row.id());
            } else {
                changed.put(row.id(), row.version());
            }
        });
        return best.said(changed, words).map(said -> {
            said.forEach(found -> matches.add(found.id()));
            return matches;
        });
    }
}
