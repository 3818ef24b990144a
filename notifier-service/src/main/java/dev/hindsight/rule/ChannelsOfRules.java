package dev.hindsight.rule;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.ChannelUse;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Rules need their channels. */
@ApplicationScoped
public class ChannelsOfRules implements ChannelUse {

    @Override
    public Uni<List<String>> usersOf(SqlConnection transaction, UUID channel) {
        return transaction.preparedQuery("select name from rule where $1 = any (channels) order by id")
                .execute(Tuple.of(channel))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> "rule “" + row.getString("name") + "”").toList());
    }
}
