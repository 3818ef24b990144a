package dev.hindsight.report.acceptance;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Rejected;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Keeps every version of a page that was taken over, byte for byte. */
@ApplicationScoped
class Shelf {
    private static final String COLUMNS = """
            select number, format, page_title, page_version, content_hash, content_type, file_name, octet_length(body) as size,
                findings, imported_at, imported_by
            """;

    private final Pool pool;

    Shelf(Pool pool) {
        this.pool = pool;
    }

    /**
     * A page on the shelf.
     *
     * @param number 1 for the first version that was imported
     * @param size in bytes
     */
    @Schema(name = "ImportedPage")
    record Kept(int number, String format, @Nullable String title, @Nullable Integer pageVersion, String contentHash,
            @Nullable String contentType, @Nullable String fileName, int size, int findings, Instant importedAt,
            String importedBy) {}

    /** A page with its bytes. */
    record Whole(Kept kept, byte[] body) {}

    /** Where a page belongs, and who has brought it. */
    record Place(UUID source, UUID incident, int number, String actor) {}

    Uni<Void> put(SqlConnection transaction, Place place, PageVersion page, Content content) {
        Identity identity = page.identity();
        var values = Tuple.tuple().addUUID(place.source()).addUUID(place.incident()).addInteger(place.number())
                .addString(identity.page()).addString(identity.title()).addLocalDate(identity.day())
                .addArrayOfString(identity.words().toArray(String[]::new))
                .addArrayOfString(identity.authors().toArray(String[]::new)).addInteger(page.pageVersion())
                .addString(content.title()).addString(page.format()).addString(page.upload().contentType())
                .addString(page.upload().fileName()).addLocalDate(page.given().date()).addString(page.given().zone())
                .addBuffer(Buffer.buffer(page.upload().hash())).addBuffer(Buffer.buffer(page.upload().bytes()))
                .addString(json(content)).addInteger(page.remarks().size()).addString(place.actor())
                .addString(page.given().title());
        return transaction.preparedQuery("""
                insert into report_import (id, incident_id, number, page, title, day, words, authors, page_version, page_title,
                    format, content_type, file_name, given_date, given_zone, content_hash, body, content, findings, imported_by,
                    given_title)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
                    $21)""")
                .execute(values).replaceWithVoid();
    }

    /** Whether these bytes were taken over for this incident before, in whatever version. */
    Uni<Boolean> has(SqlConnection transaction, UUID incident, PageVersion page) {
        return transaction.preparedQuery("""
                select from report_import where incident_id = $1 and content_hash = $2
                    and given_date is not distinct from $3 and given_zone is not distinct from $4
                    and given_title is not distinct from $5 limit 1""")
                .execute(Tuple.tuple().addUUID(incident).addBuffer(Buffer.buffer(page.upload().hash()))
                        .addLocalDate(page.given().date()).addString(page.given().zone())
                        .addString(page.given().title()))
                .map(rows -> rows.size() > 0);
    }

    Uni<List<Kept>> list(UUID incident, long after, int limit) {
        return pool.preparedQuery(COLUMNS + """
                from report_import where incident_id = $1 and number > $2::bigint order by number limit $3""")
                .execute(Tuple.of(incident, after, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Shelf::kept).toList());
    }

    /** @param number null for the last */
    Uni<Whole> get(UUID incident, @Nullable Integer number) {
        return pool.preparedQuery(COLUMNS + """
                , body from report_import where incident_id = $1 and ($2::integer is null or number = $2)
                order by number desc limit 1""").execute(Tuple.of(incident, number)).map(rows -> {
            if (rows.size() == 0) {
                throw new Rejected("no-such-import", "This incident has no such imported page.");
            }
            Row row = rows.iterator().next();
            return new Whole(kept(row), row.getBuffer("body").getBytes());
        });
    }

    private static Kept kept(Row row) {
        return new Kept(row.getInteger("number"), row.getString("format"), row.getString("page_title"),
                row.getInteger("page_version"), HexFormat.of().formatHex(row.getBuffer("content_hash").getBytes()),
                row.getString("content_type"), row.getString("file_name"), row.getInteger("size"), row.getInteger("findings"),
                row.getOffsetDateTime("imported_at").toInstant(), row.getString("imported_by"));
    }

    private static String json(Content content) {
        try {
            return EventCodec.JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a page says is plain data", e);
        }
    }
}
