package dev.hindsight.alert.trial;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The newest posts of a period that can be read again in seconds, in the order in which they came. Tests and repeated deliveries are
 * none of them.
 *
 * @param from since when: the begin of the period, or, when there are too many, when the first of these came
 * @param came how many there are in the period
 * @param pages ids, as many together as are read at once
 */
record RecentPosts(Instant from, long came, List<List<UUID>> pages) {

    private static final int MOST = 20_000;
    private static final long MOST_BYTES = 128 << 20;
    private static final int PAGE = 100;
    private static final int PAGE_BYTES = 4 << 20;

    static Uni<RecentPosts> since(SqlClient client, Instant from) {
        return client.preparedQuery("""
                select id, received_at, size, came from (
                    select *, sum(size) over (order by arrival desc) as sizes from (
                        select id, arrival, received_at, octet_length(body) as size, count(*) over () as came from receipt
                        where received_at >= $1 and state <> 'duplicate' and method <> 'TEST'
                        order by arrival desc limit $2) as newest) as measured
                where sizes - size < $3 order by arrival""")
                .execute(Tuple.of(from.atOffset(ZoneOffset.UTC), MOST, MOST_BYTES)).map(rows -> of(rows, from));
    }

    private static RecentPosts of(RowSet<Row> rows, Instant from) {
        List<List<UUID>> pages = new ArrayList<>();
        Instant first = from;
        long came = 0;
        int bytes = 0;
        for (Row row : rows) {
            if (pages.isEmpty()) {
                came = row.getLong("came");
                first = came > rows.size() ? row.getOffsetDateTime("received_at").toInstant() : from;
            }
            if (pages.isEmpty() || pages.getLast().size() >= PAGE || bytes > PAGE_BYTES) {
                pages.add(new ArrayList<>());
                bytes = 0;
            }
            pages.getLast().add(row.getUUID("id"));
            bytes += row.getInteger("size");
        }
        return new RecentPosts(first, came, pages);
    }

    /** In their order, each with the source that it came from, as that is now. */
    static Uni<RowSet<Row>> read(SqlClient client, List<UUID> page) {
        return client.preparedQuery("""
                select r.method, r.path, r.query, r.headers, r.body, r.received_at, s.id as source_id, s.name, s.type, s.routing, s.mapping
                from receipt r join alert_source s on s.id = r.source_id where r.id = any($1) order by r.arrival""")
                .execute(Tuple.of(page.toArray(UUID[]::new)));
    }
}
