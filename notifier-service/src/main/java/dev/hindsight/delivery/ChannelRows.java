package dev.hindsight.delivery;

import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Rejected;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rows of channels as they are written, inside the transaction that also takes the event. */
final class ChannelRows {

    private ChannelRows() {}

    /** The channel, which nobody else changes until the transaction ends; fails with {@code no-such-channel}. */
    static Uni<ConfiguredChannel> hold(SqlConnection transaction, UUID id) {
        return transaction.preparedQuery("select * from channel where id = $1 and not deleted for update")
                .execute(Tuple.of(id)).map(rows -> {
                    if (rows.size() == 0) {
                        throw new Rejected("no-such-channel", "There is no channel " + id + ".");
                    }
                    return read(rows.iterator().next());
                });
    }

    static Uni<Void> insert(SqlConnection transaction, ConfiguredChannel channel) {
        return run(transaction, channel, """
                insert into channel (id, version, name, type, config, secrets, enabled, disabled_reason, deleted, updated_at,
                    created_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)""");
    }

    static Uni<Void> update(SqlConnection transaction, ConfiguredChannel channel) {
        return run(transaction, channel, """
                update channel set version = $2, name = $3, type = $4, config = $5, secrets = $6, enabled = $7,
                    disabled_reason = $8, deleted = $9, updated_at = $10
                where id = $1""");
    }

    private static Uni<Void> run(SqlConnection transaction, ConfiguredChannel channel, String sql) {
        byte @Nullable [] secrets = channel.secrets;
        return transaction.preparedQuery(sql).execute(Tuple.tuple().addUUID(channel.id).addLong(channel.version)
                .addString(channel.name).addString(channel.type).addString(channel.config)
                .addValue(secrets == null ? null : Buffer.buffer(secrets)).addBoolean(channel.enabled)
                .addString(channel.disabledReason).addBoolean(channel.deleted)
                .addOffsetDateTime(channel.updatedAt.atOffset(ZoneOffset.UTC))).replaceWithVoid();
    }

    private static ConfiguredChannel read(Row row) {
        var secrets = row.getBuffer("secrets");
        var channel = new ConfiguredChannel();
        channel.id = row.getUUID("id");
        channel.version = row.getLong("version");
        channel.name = row.getString("name");
        channel.type = row.getString("type");
        channel.config = row.getString("config");
        channel.secrets = secrets == null ? null : secrets.getBytes();
        channel.enabled = row.getBoolean("enabled");
        channel.disabledReason = row.getString("disabled_reason");
        channel.createdAt = row.getOffsetDateTime("created_at").toInstant();
        channel.updatedAt = row.getOffsetDateTime("updated_at").toInstant();
        return channel;
    }
}
