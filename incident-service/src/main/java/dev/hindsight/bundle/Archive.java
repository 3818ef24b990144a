package dev.hindsight.bundle;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The bundles that were brought here. Names of people mean nothing across installations, so a confidential one is seen by who has
 * brought it and by administrators. One of an incident of this desk tells nothing to whom the desk itself would not tell it now.
 */
@ApplicationScoped
class Archive {

    private static final String COLUMNS = """
            select arrival, id, digest, incident, key, version, title, confidential, head_hash, root, root_version,
                root_key, imported_by, imported_at from bundle_archive
            """;

    private final Pool pool;

    Archive(Pool pool) {
        this.pool = pool;
    }

    /** A kept bundle, and whether it was new. */
    record Kept(ArchivedBundle bundle, boolean isNew) {}

    /** Keeps the file; when it is here already, that one stands, and whoever brings it again has brought it too. */
    Uni<Kept> keep(byte[] file, Verified verified, Reader reader) {
        RecordedEvent last = verified.events().getLast();
        JsonNode root = verified.inclusion() == null ? null : verified.inclusion().path("root");
        String digest = Manifest.sha256(file);
        Tuple values = Tuple.tuple().addUUID(EventId.next()).addString(digest).addUUID(last.stream())
                .addString(last.subject()).addLong(last.version()).addString(verified.title())
                .addBoolean(verified.isConfidential()).addString(HexFormat.of().formatHex(last.hash()))
                .addLong(root == null ? null : root.path("number").asLong())
                .addString(root == null ? null : root.path("publicKey").asText()).addString(reader.name())
                .addBuffer(Buffer.buffer(file)).addLong(verified.rootVersion());
        return pool.withTransaction(one -> one.preparedQuery("""
                insert into bundle_archive (id, digest, incident, key, version, title, confidential, head_hash, root, root_key,
                    imported_by, file, root_version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                on conflict (digest) do nothing""").execute(values)
                .call(() -> one.preparedQuery("""
                        insert into bundle_bringer (bundle, person) select id, $2 from bundle_archive where digest = $1
                        on conflict do nothing""").execute(Tuple.of(digest, reader.name())))
                .chain(stored -> one.preparedQuery(COLUMNS + "where digest = $1").execute(Tuple.of(digest))
                        .map(rows -> new Kept(bundle(rows.iterator().next()), stored.rowCount() == 1))));
    }

    Uni<ArchivedBundle> one(UUID id, Reader reader) {
        Conditions conditions = seen(new Conditions().add("id = ?", id), reader);
        return pool.preparedQuery(COLUMNS + conditions).execute(conditions.values()).map(rows -> {
            if (rows.size() == 0) {
                throw new Rejected("no-such-bundle", "There is no bundle " + id + " that you may see.");
            }
            return bundle(rows.iterator().next());
        });
    }

    /** The file as it was sent. */
    Uni<byte[]> file(UUID id, Reader reader) {
        return one(id, reader).chain(_ -> pool.preparedQuery("select file from bundle_archive where id = $1")
                .execute(Tuple.of(id))).map(rows -> rows.iterator().next().getBuffer("file").getBytes());
    }

    /** The latest first. */
    Uni<Page<ArchivedBundle>> list(long before, int limit, Reader reader) {
        Conditions conditions = seen(new Conditions().add("arrival < ?", before), reader);
        String sql = COLUMNS + conditions + " order by arrival desc limit " + conditions.place(limit + 1);
        return pool.preparedQuery(sql).execute(conditions.values()).map(rows -> {
            List<Row> found = StreamSupport.stream(rows.spliterator(), false).toList();
            return Page.of(found, limit, row -> Cursor.of(row.getLong("arrival"))).map(Archive::bundle);
        });
    }

    /** What was no secret when it was packed may have become one: the incident, or one that it was merged or linked with. */
    private static Conditions seen(Conditions conditions, Reader reader) {
        if (reader.admin()) {
            return conditions;
        }
        String[] asked = {reader.name()};
        return conditions.add("""
                (not confidential or exists (select 1 from bundle_bringer brought
                    where brought.bundle = bundle_archive.id and brought.person = ?))""", reader.name()).add("""
                not exists (select 1 from incident own
                    join incident other on other.id = own.id or other.key = any(own.ties)
                    where own.id = bundle_archive.incident and other.confidential and not other.insiders @> ?)""",
                (Object) asked);
    }

    private static ArchivedBundle bundle(Row row) {
        return new ArchivedBundle(row.getUUID("id"), row.getString("digest"), row.getUUID("incident"), row.getString("key"),
                row.getLong("version"), row.getString("title"), row.getBoolean("confidential"), row.getString("head_hash"),
                row.getLong("root"), row.getLong("root_version"), row.getString("root_key"), row.getString("imported_by"),
                row.getOffsetDateTime("imported_at").toInstant());
    }
}
