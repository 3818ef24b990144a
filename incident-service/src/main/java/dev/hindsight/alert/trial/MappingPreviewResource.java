package dev.hindsight.alert.trial;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.managing.AlertSources;
import dev.hindsight.alert.managing.SourceSettings;
import dev.hindsight.alert.receipt.WaitingReceipts;
import dev.hindsight.alert.trial.MappingPreview.Sheet;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** What a mapping would make of the newest posts of a source, before it is saved. Nothing is stored, nothing is opened. */
@Path("/api/v1/alert-sources/{id}/mapping-previews")
@Tag(name = "Alert sources")
@RolesAllowed("admin")
class MappingPreviewResource {

    private static final int USUAL = 20;
    private static final int BYTES = 8 << 20;

    private final Pool pool;
    private final AlertSources sources;
    private final SourceSettings settings;

    MappingPreviewResource(Pool pool, AlertSources sources, SourceSettings settings) {
        this.pool = pool;
        this.sources = sources;
        this.settings = settings;
    }

    /**
     * @param mapping to try; none when it is null or absent
     * @param limit how many of the newest posts are read; 20 when absent
     * @param sample a body that is read as well, before them
     */
    @Schema(name = "MappingQuestion")
    record Question(@Nullable JsonNode mapping, @Nullable @Min(0) @Max(50) Integer limit,
            @Nullable @Size(max = 200_000) String sample) {}

    @POST
    @Operation(operationId = "previewMapping", summary = "What the newest posts of a source say now, and what they would say by another mapping", description = "Without tests, calls of checks, posts of the clock and deliveries that came again; no more than about 8 MiB of bodies. At most 20 alerts of a post are shown, and about 200 in all.")
    @APIResponse(responseCode = "200", description = "Both readings of each, newest first", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MappingPreview.class)))
    public Uni<MappingPreview> preview(UUID id, @RequestBody(required = false) @Valid @NotNull Question body) {
        return sources.get(id).chain(source -> {
            SourceType type = settings.mapped(source.type(), body.mapping());
            var reader = new MappingPreview.Reader(type, source.routing(), source.mapping(), body.mapping());
            return newest(id, Objects.requireNonNullElse(body.limit(), USUAL)).emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(sheets -> MappingPreview.of(with(body.sample(), sheets), reader));
        });
    }

    private static List<Sheet> with(@Nullable String sample, List<Sheet> sheets) {
        return sample == null ? sheets : Stream.concat(Stream.of(Sheet.pasted(sample)), sheets.stream()).toList();
    }

    private Uni<List<Sheet>> newest(UUID source, int most) {
        return pool.preparedQuery("""
                select id, method, path, query, headers, body, received_at from receipt where id in (
                    select id from (
                        select id, sum(octet_length(body)) over (order by arrival desc) - octet_length(body) as before from (
                            select id, arrival, body from receipt where source_id = $1 and state <> 'duplicate'
                                and method not in ('CLOCK', 'TEST') and not query ? 'check'
                            order by arrival desc limit $2) as newest) as measured
                    where before < $3) order by arrival desc""").execute(Tuple.of(source, most, BYTES))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Sheet(row.getUUID("id"), WaitingReceipts.post(row))).toList());
    }
}
