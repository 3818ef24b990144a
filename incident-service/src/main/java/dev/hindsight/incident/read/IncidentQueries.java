package dev.hindsight.incident.read;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;

/** Incidents as they are now, one by one and in lists; of confidential ones only what the reader may see. */
@ApplicationScoped
public class IncidentQueries {

    private static final Pattern KEY = Pattern.compile("(?i)INC-[1-9]\\d{0,17}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Pool pool;
    private final PastIncidents past;

    public IncidentQueries(Pool pool, PastIncidents past) {
        this.pool = pool;
        this.past = past;
    }

    /**
     * An incident that is there and may be seen.
     *
     * @param view the whole answer as JSON
     */
    public record Found(UUID id, String key, long version, String view) {}

    /**
     * @param keyOrId {@code INC-142} in any case, or the id
     * @return fails with {@code no-such-incident} when it is not there or not for this reader
     */
    public Uni<Found> find(String keyOrId, Reader reader) {
        var conditions = new Conditions();
        if (KEY.matcher(keyOrId).matches()) {
            conditions.add("key = ?", keyOrId.toUpperCase(Locale.ROOT));
        } else if (ID.matcher(keyOrId).matches()) {
            conditions.add("id = ?", UUID.fromString(keyOrId));
        } else {
            return Uni.createFrom().failure(noSuch(keyOrId));
        }
        conditions.visibleTo(reader);
        return pool.preparedQuery("select id, key, version, view from incident " + conditions).execute(conditions.values())
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw noSuch(keyOrId);
                    }
                    Row row = rows.iterator().next();
                    return new Found(row.getUUID("id"), row.getString("key"), row.getLong("version"), row.getString("view"));
                });
    }

    /** @param at null for now */
    public Uni<Page<IncidentView>> list(IncidentFilter filter, Asked asked, @Nullable Instant at, Reader reader) {
        Conditions conditions = filter.conditions();
        Cursor cursor = Cursor.decode(asked.cursor(), 2);
        if (cursor != null) {
            asked.sort().after(cursor, conditions);
        }
        return at == null
                ? page("incident", conditions.visibleTo(reader), asked)
                : past.rows(at, conditions, reader).chain(rows -> page(rows, conditions, asked));
    }

    /** Which part of a list, in which order. */
    record Asked(Sort sort, @Nullable String cursor, int limit) {}

    /** Something that can be listed: the rows of now, or rows made to look like them. */
    private Uni<Page<IncidentView>> page(String rows, Conditions conditions, Asked asked) {
        String sql = "select brief, number, " + asked.sort().by().column + " as place from " + rows + " " + conditions
                + asked.sort().orderBy() + " limit " + conditions.place(asked.limit() + 1);
        return pool.preparedQuery(sql).execute(conditions.values()).map(found -> {
            List<Placed> placed = StreamSupport.stream(found.spliterator(), false).map(IncidentQueries::placed).toList();
            Page<Placed> page = Page.of(placed, asked.limit(), Placed::place);
            return new Page<>(page.items().stream().map(Placed::view).toList(), page.next());
        });
    }

    private record Placed(IncidentView view, Cursor place) {}

    private static Placed placed(Row row) {
        try {
            return new Placed(EventCodec.JSON.readValue(row.getString("brief"), IncidentView.class),
                    Cursor.of(row.getValue("place"), row.getLong("number")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the row of an incident is not readable", e);
        }
    }

    static Rejected noSuch(String keyOrId) {
        return new Rejected("no-such-incident", "There is no incident " + keyOrId + " that you may see.");
    }
}
