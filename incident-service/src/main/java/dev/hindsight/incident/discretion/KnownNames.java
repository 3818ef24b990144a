package dev.hindsight.incident.discretion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The names that the identity provider has told of people, former ones included, kept by each instance: whoever asks reads only
 * what other transactions have told since, in whichever instance and in whatever order they ended.
 */
@ApplicationScoped
class KnownNames {

    /** So many are kept; those that come after are read each time. */
    private static final int MOST = 100_000;

    private final Pool pool;
    private volatile Kept kept = Kept.NOTHING;

    /** @param settled place behind the transactions all of whose names are here */
    private record Kept(Map<String, Set<String>> names, long settled) {

        private static final Kept NOTHING = new Kept(Map.of(), 0);

        private Kept and(RowSet<Row> rows) {
            Map<String, Set<String>> all = names;
            long behind = settled;
            for (Row row : rows) {
                behind = row.getLong("settled");
                String person = row.getString("person");
                String name = row.getString("display_name");
                if (person != null && !all.getOrDefault(person, Set.of()).contains(name)) {
                    all = all == names ? new HashMap<>(names) : all;
                    var of = new HashSet<>(all.getOrDefault(person, Set.of()));
                    of.add(name);
                    all.put(person, of);
                }
            }
            return new Kept(all, behind);
        }
    }

    KnownNames(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> remember(String person, String displayName) {
        return pool.preparedQuery("insert into person_name (person, display_name) values ($1, $2) on conflict do nothing")
                .execute(Tuple.of(person, displayName)).replaceWithVoid();
    }

    /** By user name; not to be changed. */
    Uni<Map<String, Set<String>>> all() {
        Kept before = kept;
        return pool.preparedQuery("""
                select s.settled, n.person, n.display_name
                from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as settled) s
                left join person_name n on n.transaction_id >= $1::text::xid8""")
                .execute(Tuple.of(Long.toString(before.settled()))).map(before::and).invoke(now -> {
                    if (now.names().size() <= MOST) {
                        kept = now;
                    }
                }).map(Kept::names);
    }
}
