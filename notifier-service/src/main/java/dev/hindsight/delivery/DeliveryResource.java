package dev.hindsight.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import io.smallrye.mutiny.Uni;

/** The ledger over HTTP. What belongs to a confidential incident, or names one, is not there for those who may not see the incident. */
@Path("/api/v1/deliveries")
@Tag(name = "Deliveries")
public class DeliveryResource {

    private final Ledger ledger;
    private final Caller caller;

    public DeliveryResource(Ledger ledger, Caller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "DeliveryPage")
    record DeliveryPage(List<ListedDelivery> items, @Nullable String next) {}

    @GET
    @RolesAllowed("viewer")
    @Operation(summary = "List deliveries", description = "Newest first. `incident` and `actionItem` take the key or the id.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeliveryPage.class)))
    public Uni<Response> list(@BeanParam LedgerFilter filter, @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        int most = Page.limit(limit);
        return ledger.list(filter, cursor, most, caller)
                .map(found -> Page.of(found, most, delivery -> Cursor.of(delivery.id)).toResponse(uri));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("viewer")
    @Operation(summary = "Read a delivery with its attempts and what was sent")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Delivery.class)))
    public Uni<Delivery> get(@PathParam("id") UUID id) {
        return ledger.get(id, caller);
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed("responder")
    @Operation(summary = "Send it again", description = "Under the same message id, so that a receiver can tell a repeat.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Delivery.class)))
    public Uni<Delivery> replay(@PathParam("id") UUID id) {
        return ledger.replay(id, caller);
    }
}
