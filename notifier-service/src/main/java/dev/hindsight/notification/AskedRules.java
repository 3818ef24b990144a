package dev.hindsight.notification;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.ChannelSettings;
import dev.hindsight.delivery.Planned;
import dev.hindsight.rule.MatchColumn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rules with their channels, in the order in which they are asked. */
final class AskedRules {

    private AskedRules() {}

    /** @param tried a rule that is asked also while it is switched off */
    static Uni<List<Asked>> find(SqlClient database, @Nullable UUID tried) {
        return database.preparedQuery("""
                select r.id, r.name, r.match, r.allow_confidential, c.id as channel, c.name as channel_name, c.type, c.config,
                    c.enabled, c.disabled_reason
                from rule r join channel c on c.id = any (r.channels)
                where (r.enabled or r.id = $1) and not c.deleted order by r.id, c.id""").execute(Tuple.tuple().addUUID(tried))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(AskedRules::read).toList());
    }

    private static Asked read(Row row) {
        return new Asked(new Planned.Asking(row.getUUID("id"), row.getString("name"), row.getBoolean("allow_confidential")),
                MatchColumn.read(row.getString("match")),
                new Planned.Over(row.getUUID("channel"), row.getString("channel_name"), row.getString("type")),
                ChannelSettings.parse(row.getString("config")), row.getBoolean("enabled")
                        ? null
                        : Objects.requireNonNullElse(row.getString("disabled_reason"), "by an administrator"));
    }
}
