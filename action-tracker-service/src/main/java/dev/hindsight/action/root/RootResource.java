package dev.hindsight.action.root;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.root.Inclusion;
import dev.hindsight.root.RootDesk;
import dev.hindsight.root.Roots;
import dev.hindsight.root.SignedRoot;
import io.smallrye.mutiny.Uni;

/** The signed roots over all streams of action items. Keep a copy of them elsewhere: then nobody here can change what they cover. */
@Path(RootResource.PLACE)
@Tag(name = "Roots")
@RolesAllowed("viewer")
class RootResource {

    static final String PLACE = "/api/v1/roots/action-items";

    private final RootDesk desk;
    private final Roots roots;

    RootResource(RootDesk desk, Roots roots) {
        this.desk = desk;
        this.roots = roots;
    }

    @POST
    @RolesAllowed("admin")
    @Operation(operationId = "signActionItemRoot", summary = "Sign a root now of action items", description = "201 with the new one; 200 with the last one when nothing has happened since. An event counts once it has its `globalSeq`.")
    @APIResponse(responseCode = "201", description = "The root", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SignedRoot.class)))
    public Uni<Response> sign() {
        return desk.sign(PLACE);
    }

    @GET
    @Operation(operationId = "listActionItemRoots", summary = "The signed roots of action items, the latest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RootDesk.RootPage.class)))
    public Uni<Response> list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        return desk.list(cursor, limit, uri);
    }

    @GET
    @Path("/latest")
    @Operation(operationId = "getLatestActionItemRoot", summary = "The latest signed root of action items")
    public Uni<SignedRoot> latest() {
        return desk.latest();
    }

    @GET
    @Path("/{number: \\d{1,18}}")
    @Operation(operationId = "getActionItemRoot", summary = "One signed root of action items")
    public Uni<SignedRoot> one(@PathParam("number") long number) {
        return desk.number(number);
    }

    @GET
    @Path("/{number: \\d{1,18}}/heads")
    @RolesAllowed("admin")
    @Operation(operationId = "listActionItemRootHeads", summary = "The ends of all streams of action items that a root was made from, in the order of its leaves", description = "Those of confidential incidents too, so this is for administrators.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RootDesk.HeadPage.class)))
    public Uni<Response> heads(@PathParam("number") long number, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, @Context UriInfo uri) {
        return desk.heads(number, cursor, limit, uri);
    }

    @GET
    @Path("/streams/{stream}/inclusion")
    @RolesAllowed("admin")
    @Operation(operationId = "proveActionItemStreamInclusion", summary = "The proof that a signed root has seen a stream of action items, by its id", description = "Of an action item or a dead letter; for administrators. Without `root` in the latest one. `holds` is false when the log no longer has what the root has seen.")
    public Uni<Inclusion> prove(@PathParam("stream") UUID stream, @QueryParam("root") @Min(1) @Nullable Long root) {
        return roots.inclusion(stream, root);
    }
}
