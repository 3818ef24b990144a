package dev.hindsight.root;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import io.smallrye.mutiny.Uni;

/** The signed roots over all streams. Keep a copy of them elsewhere: then nobody here can change what they cover. */
@Path("/api/v1/roots")
@Tag(name = "Roots")
@RolesAllowed("viewer")
class RootResource {

    private final Roots roots;

    RootResource(Roots roots) {
        this.roots = roots;
    }

    /** For the documentation. */
    @Schema(name = "SignedRootPage")
    record RootPage(List<SignedRoot> items, @Nullable String next) {}

    /** For the documentation. */
    @Schema(name = "HeadPage")
    record HeadPage(List<Head> items, @Nullable String next) {}

    @POST
    @RolesAllowed("admin")
    @Operation(operationId = "signRoot", summary = "Sign a root now", description = "201 with the new one; 200 with the last one when nothing has happened since. An event counts once it has its `globalSeq`.")
    @APIResponse(responseCode = "201", description = "The root", content = @Content(schema = @Schema(implementation = SignedRoot.class)))
    public Uni<Response> sign() {
        return Uni.createFrom().deferred(roots::sign).map(signing -> (signing.isNew()
                ? new Answer(201, "/api/v1/roots/" + signing.root().number(), null, signing.root())
                : new Answer(200, null, null, signing.root())).toResponse());
    }

    @GET
    @Operation(operationId = "listRoots", summary = "The signed roots, the latest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = RootPage.class)))
    public Uni<Response> list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit,
            UriInfo uri) {
        int most = Page.limit(limit);
        return roots.before(place(cursor), most + 1)
                .map(found -> Page.of(found, most, root -> Cursor.of(root.number())).toResponse(uri));
    }

    @GET
    @Path("/latest")
    @Operation(operationId = "getLatestRoot", summary = "The latest signed root")
    public Uni<SignedRoot> latest() {
        return roots.latest();
    }

    @GET
    @Path("/{number: \\d{1,18}}")
    @Operation(operationId = "getRoot", summary = "One signed root")
    public Uni<SignedRoot> one(long number) {
        return roots.number(number);
    }

    @GET
    @Path("/{number: \\d{1,18}}/heads")
    @RolesAllowed("admin")
    @Operation(operationId = "listRootHeads", summary = "The ends of all streams that a root was made from, in the order of its leaves", description = "Those of confidential incidents too, so this is for administrators.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = HeadPage.class)))
    public Uni<Response> heads(long number, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        int most = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 1);
        return roots.number(number).chain(roots::heads).map(heads -> Page.of(heads.stream()
                .filter(head -> after == null || head.stream().toString().compareTo(after.values().getFirst()) > 0)
                .limit(most + 1L).toList(), most, head -> Cursor.of(head.stream())).toResponse(uri));
    }

    private static long place(@Nullable String cursor) {
        Cursor place = Cursor.decode(cursor, 1);
        try {
            return place == null ? Long.MAX_VALUE : Long.parseLong(place.values().getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.refused();
        }
    }
}
