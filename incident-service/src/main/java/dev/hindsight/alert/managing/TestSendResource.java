package dev.hindsight.alert.managing;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.alert.hook.Doors;
import dev.hindsight.alert.hook.Hooks;
import dev.hindsight.alert.receipt.TestSend;
import dev.hindsight.manners.Caller;
import io.smallrye.mutiny.Uni;

/** Tries a source without anything at the far side. */
@Path("/api/v1/alert-sources/{id}/tests")
@Tag(name = "Alert sources")
@RolesAllowed("admin")
class TestSendResource {

    private final Doors doors;
    private final Hooks hooks;
    private final Receipts receipts;
    private final Caller caller;

    TestSendResource(Doors doors, Hooks hooks, Receipts receipts, Caller caller) {
        this.doors = doors;
        this.hooks = hooks;
        this.receipts = receipts;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "testAlertSource", summary = "Send a test to a source of alerts", description = "Kept and worked on like every post of the source, and opens nothing: the receipt becomes \"test\". While the source is paused it waits.")
    @APIResponse(responseCode = "202", description = "It waits its turn", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReceiptView.class)))
    public Uni<Response> send(UUID id) {
        return doors.of(id).chain(door -> {
            if (door == null) {
                throw AlertSources.absent();
            }
            return hooks.keep(door.through(TestSend.to(door.type())), TestSend.by(caller.name(), Instant.now()));
        }).chain(reply -> receipts.get(id, Objects.requireNonNull((UUID) reply.body().get("receipt"))))
                .map(receipt -> Response.accepted(receipt).build());
    }
}
