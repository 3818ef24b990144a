package dev.hindsight.incident.read;

import java.util.List;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.read.search.Ranked;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;

/**
 * Selects a part of a list of incidents.
 *
 * @param conditions the values of {@code sql}
 */
record ListSelect(String sql, Conditions conditions, IncidentQueries.Asked asked) {

    static ListSelect sorted(Conditions conditions, @Nullable Cursor cursor, IncidentQueries.Asked asked, Reader reader) {
        if (cursor != null) {
            asked.sort().after(cursor, conditions);
        }
        Visibility.limit(conditions, reader);
        return new ListSelect("select brief, number, " + asked.sort().by().column + " as place from incident " + conditions,
                conditions, asked);
    }

    static ListSelect best(Ranked ranked, @Nullable Cursor cursor, IncidentQueries.Asked asked) {
        var behind = new Conditions(ranked.conditions());
        if (cursor != null) {
            asked.sort().after(cursor, behind);
        }
        return new ListSelect(
                "select (select brief from incident where incident.id = ranked.id) as brief, number, rank as place from ("
                        + ranked.sql() + ") as ranked " + behind,
                behind, asked);
    }

    /** The part that was asked for, without what the words of a search have found. */
    Uni<Page<IncidentView>> page(SqlClient client) {
        String part = sql + asked.sort().orderBy() + " limit " + conditions.place(asked.limit() + 1);
        return client.preparedQuery(part).execute(conditions.values()).map(found -> {
            List<Placed> placed = StreamSupport.stream(found.spliterator(), false).map(ListSelect::placed).toList();
            return Page.of(placed, asked.limit(), Placed::place).map(Placed::view);
        });
    }

    private record Placed(IncidentView view, Cursor place) {}

    private static Placed placed(Row row) {
        return new Placed(IncidentQueries.read(row.getString("brief")),
                Cursor.of(row.getValue("place"), row.getLong("number")));
    }
}
