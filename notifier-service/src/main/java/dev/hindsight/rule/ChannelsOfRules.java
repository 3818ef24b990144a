package dev.hindsight.rule;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.ChannelUse;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Rules need their channels. */
@ApplicationScoped
public class ChannelsOfRules implements ChannelUse {

    private final Pool pool;

    public ChannelsOfRules(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<String>> usersOf(UUID channel) {
        return pool.preparedQuery("select name from rule where $1 = any (channels) order by id").execute(Tuple.of(channel))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> "rule “" + row.getString("name") + "”").toList());
    }
}
