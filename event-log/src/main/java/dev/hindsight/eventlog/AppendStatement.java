package dev.hindsight.eventlog;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Stores the events of many appends with one statement. An append goes in whole or not at all, judged by its first event:
 * somebody may have that version already ({@code unique (stream_id, version)}), the event before it may not be there, or it may
 * come from a younger transaction than ours and have no place in the feed yet, in which case the relay would read the two in the
 * wrong order.
 */
final class AppendStatement {

    private static final String SQL = """
            with incoming as (
                select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[], $7::text[],
                        $8::text[], $9::timestamptz[], $10::bytea[])
                    as i(append, id, stream_id, version, subject, type, data, actor, recorded_at, hash)
            ), firsts as (
                insert into event (id, stream_id, version, subject, type, data, actor, recorded_at, hash)
                select id, stream_id, version, subject, type, data, actor, recorded_at, hash from incoming i
                where id = append and (version = 1 or exists (select from event e where e.stream_id = i.stream_id
                    and e.version = i.version - 1
                    and (e.global_seq is not null or e.transaction_id <= pg_current_xact_id())))
                order by stream_id, version
                on conflict (stream_id, version) do nothing
                returning id
            ), others as (
                insert into event (id, stream_id, version, subject, type, data, actor, recorded_at, hash)
                select i.id, stream_id, version, subject, type, data, actor, recorded_at, hash
                from incoming i join firsts on firsts.id = i.append where i.id <> i.append
                order by stream_id, version
            )
            select id from firsts""";

    private AppendStatement() {}

    /**
     * @param appends each the events of one stream in order, never empty
     * @return the ids of the first events of those that went in
     */
    static Uni<Set<UUID>> run(SqlClient client, List<List<RecordedEvent>> appends) {
        int size = appends.stream().mapToInt(List::size).sum();
        var append = new UUID[size];
        var id = new UUID[size];
        var stream = new UUID[size];
        var version = new Long[size];
        var subject = new String[size];
        var type = new String[size];
        var data = new String[size];
        var actor = new String[size];
        var recordedAt = new OffsetDateTime[size];
        var hash = new Buffer[size];
        int i = 0;
        for (List<RecordedEvent> events : appends) {
            for (RecordedEvent event : events) {
                append[i] = events.getFirst().id();
                id[i] = event.id();
                stream[i] = event.stream();
                version[i] = event.version();
                subject[i] = event.subject();
                type[i] = event.type();
                data[i] = event.data();
                actor[i] = event.actor();
                recordedAt[i] = event.recordedAt().atOffset(ZoneOffset.UTC);
                hash[i++] = Buffer.buffer(event.hash());
            }
        }
        Tuple values = Tuple.tuple().addArrayOfUUID(append).addArrayOfUUID(id).addArrayOfUUID(stream).addArrayOfLong(version)
                .addArrayOfString(subject).addArrayOfString(type).addArrayOfString(data).addArrayOfString(actor)
                .addArrayOfOffsetDateTime(recordedAt).addValue(hash);
        return client.preparedQuery(SQL).execute(values).map(AppendStatement::ids);
    }

    static Set<UUID> ids(RowSet<Row> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(row -> ids.add(row.getUUID("id")));
        return ids;
    }
}
