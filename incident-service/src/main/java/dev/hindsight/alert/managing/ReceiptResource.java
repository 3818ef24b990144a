package dev.hindsight.alert.managing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.ReceiptState;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;

/** What came through a hook, and what became of it. */
@Path("/api/v1/alert-sources/{id}/receipts")
@Tag(name = "Alert sources")
@RolesAllowed("admin")
class ReceiptResource {

    private final Receipts receipts;
    private final AlertSources sources;
    private final Caller caller;

    ReceiptResource(Receipts receipts, AlertSources sources, Caller caller) {
        this.receipts = receipts;
        this.sources = sources;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "ReceiptPage")
    record ReceiptPage(List<ReceiptView> items, @Nullable String next) {}

    @GET
    @Operation(operationId = "listReceipts", summary = "What came, newest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReceiptPage.class)))
    public Uni<Response> list(UUID id, @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        ReceiptState wanted = state(state);
        int most = Page.limit(limit);
        return sources.get(id).chain(source -> receipts.list(source.id(), wanted, cursor, most))
                .map(page -> page.toResponse(uri));
    }

    @GET
    @Path("/{receipt}")
    @Operation(operationId = "getReceipt", summary = "One receipt, with the body as it came")
    @APIResponse(responseCode = "200", description = "The receipt", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReceiptView.class)))
    public Uni<ReceiptView> get(UUID id, UUID receipt) {
        return receipts.get(id, receipt);
    }

    @POST
    @Path("/{receipt}/replay")
    @Operation(operationId = "replayReceipt", summary = "Work on a receipt again", description = "Harmless: what is known already is not said twice. Who did it is an event of the source.")
    @APIResponse(responseCode = "202", description = "It waits its turn", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReceiptView.class)))
    public Uni<Response> replay(UUID id, UUID receipt) {
        return receipts.replay(id, receipt, caller.name()).map(Answer::toResponse);
    }

    private static @Nullable ReceiptState state(@Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return null;
        }
        return Arrays.stream(ReceiptState.values()).filter(state -> state.toString().equals(asked)).findFirst()
                .orElseThrow(() -> Problem.invalid(List.of(new Problem.FieldError("#/state",
                        "must be one of " + Arrays.toString(ReceiptState.values())))).asException());
    }
}
