package dev.hindsight.bundle;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.ExportedStream;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** Bundles of other installations: verified when they come, kept as they are, and to be verified again at any time. */
@Path("/api/v1/bundles")
@Tag(name = "Bundles")
@RolesAllowed("viewer")
class ArchiveResource {

    private static final int MOST_FLAWS = 100;

    private final Archive archive;
    private final Examiner examiner;
    private final OwnLog.Comparison ownLog;
    private final Caller caller;

    ArchiveResource(Archive archive, Examiner examiner, OwnLog.Comparison ownLog, Caller caller) {
        this.archive = archive;
        this.examiner = examiner;
        this.ownLog = ownLog;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "ArchivedBundlePage")
    record BundlePage(List<ArchivedBundle> items, @Nullable String next) {}

    /**
     * What a new look at a kept bundle has found.
     *
     * @param unproven what in it is to be read and compared with nothing, and verifiers in it that are not those of this desk
     * @param ownLog whether it is what the log of this desk says; absent when the incident is not of this desk
     */
    @Schema(name = "BundleVerification")
    record Found(boolean valid, long events, @Nullable String headHash, List<Flaw> flaws, List<String> unproven,
            @Nullable OwnLog ownLog) {}

    @POST
    @RolesAllowed("responder")
    @Consumes({"application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "importBundle", summary = "Bring an evidence bundle of another installation", description = "It is verified and kept in an archive of its own, at most 16 MiB; no incident is made from it. The same file again is answered with 200 and the one that is here. 422 names every place that does not hold: file, event, field.")
    @RequestBody(content = @Content(mediaType = "application/zip", schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", description = "Kept", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ArchivedBundle.class)))
    public Uni<Response> bring(byte[] file) {
        Reader reader = reader();
        return examiner.verify(Uni.createFrom().item(file), verified -> archive.keep(file, verified, reader))
                .onFailure(BrokenBundle.class).transform(ArchiveResource::refusal).map(kept -> (kept.isNew()
                        ? new Answer(201, "/api/v1/bundles/" + kept.bundle().id(), null, kept.bundle())
                        : new Answer(200, null, null, kept.bundle())).toResponse());
    }

    @GET
    @Operation(operationId = "listBundles", summary = "The bundles that were brought, the latest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BundlePage.class)))
    public Uni<Response> list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit,
            UriInfo uri) {
        return archive.list(Cursor.number(cursor, Long.MAX_VALUE), Page.limit(limit), reader())
                .map(page -> page.toResponse(uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBundle", summary = "A bundle that was brought")
    public Uni<ArchivedBundle> one(String id) {
        return archive.one(id(id), reader());
    }

    @GET
    @Path("/{id}/file")
    @Produces("application/zip")
    @Operation(operationId = "downloadBundle", summary = "The file as it was brought")
    @APIResponse(responseCode = "200", description = "The zip", content = @Content(mediaType = "application/zip", schema = @Schema(implementation = String.class, format = "binary")))
    public Uni<Response> file(String id) {
        return archive.file(id(id), reader()).map(file -> BundleResource.download(file, "bundle-" + id + ".zip"));
    }

    @GET
    @Path("/{id}/report")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readBundleReport", summary = "The incident as it stands in the bundle")
    @APIResponse(responseCode = "200", description = "The incident", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> report(String id) {
        return content(id, Bundle.REPORT);
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readBundleEvents", summary = "The events in the bundle, with their ids, actors, times and hashes", description = "In the form that verify_stream.py reads.")
    @APIResponse(responseCode = "200", description = "The whole stream", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ExportedStream.class)))
    public Uni<Response> events(String id) {
        return content(id, Bundle.EVENTS);
    }

    @GET
    @Path("/{id}/verification")
    @Operation(operationId = "verifyBundle", summary = "Verify the kept file again", description = "The bundle of an incident of this desk is compared with its log too: where it says otherwise, or more, it is not valid, and `ownLog` is `contradicts`.")
    public Uni<Found> verify(String id) {
        return examiner.verify(archive.file(id(id), reader()), ownLog::of).onFailure(BrokenBundle.class)
                .recoverWithItem(broken -> new Found(false, 0, null, first((BrokenBundle) broken), List.of(), null));
    }

    private Uni<Response> content(String id, String name) {
        return examiner.read(archive.file(id(id), reader()), name)
                .map(file -> Response.ok(file, MediaType.APPLICATION_JSON_TYPE).build());
    }

    private static Throwable refusal(Throwable broken) {
        List<Flaw> flaws = first((BrokenBundle) broken);
        return Problem.of("broken-bundle", 422, "The bundle does not hold", flaws.getFirst().message()).with("flaws", flaws)
                .asException();
    }

    private static List<Flaw> first(BrokenBundle broken) {
        return broken.flaws().stream().limit(MOST_FLAWS).toList();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Rejected("no-such-bundle", "There is no such bundle.");
        }
    }

    private Reader reader() {
        return Reader.of(caller);
    }
}
