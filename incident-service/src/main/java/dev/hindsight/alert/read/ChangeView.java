package dev.hindsight.alert.read;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Row;

/**
 * Something that somebody changed on purpose, as a source told it: a deployment, a pipeline, a change event.
 *
 * @param id identity within the source
 * @param state the source's own word, such as {@code success}
 * @param service absent when the source does not say
 * @param environment absent when the source does not say
 * @param link where people see it at the source
 */
@Schema(name = "Change")
public record ChangeView(UUID source, String sourceName, String id, String title, @Nullable String state,
        @Nullable String service, @Nullable String environment, Instant at, @Nullable String link) {

    static ChangeView of(Row row) {
        return new ChangeView(row.getUUID("source_id"), row.getString("source_name"), row.getString("id"),
                row.getString("title"),
                row.getString("state"), row.getString("service"), row.getString("environment"),
                row.getOffsetDateTime("at").toInstant(), row.getString("link"));
    }
}
