package dev.hindsight.alert.hook;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/**
 * Where monitoring posts. Whatever is genuine is on disk before it is answered; work begins after that. What we cannot take right
 * now is 503, which Alertmanager repeats, never 429, which it does not.
 */
@Path("/hooks")
@Tag(name = "Alerts")
@RolesAllowed("webhook")
@Consumes(MediaType.WILDCARD)
class HookResource {

    private static final String ABOUT = "Up to 1 MiB of any content type, gzip too. The address comes from making an alert source, "
            + "and so does the way to show that a post is genuine.";

    private final Reception reception;

    HookResource(Reception reception) {
        this.reception = reception;
    }

    /** Where to find out what became of it. */
    @Schema(name = "HookReceipt")
    record Receipt(UUID receipt) {}

    @POST
    @Path("/{source}/{token}")
    @Operation(operationId = "postAlerts", summary = "Post alerts, in the source's own format", description = ABOUT)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    @APIResponse(responseCode = "202", description = "On disk", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    public Uni<Response> post(String source, String token, byte @Nullable [] body) {
        return reception.take(source, token, body);
    }

    @POST
    @Path("/{source}")
    @Operation(operationId = "postSignedAlerts", summary = "Post alerts with a signature, a password or a token in a header", description = ABOUT)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    @APIResponse(responseCode = "202", description = "On disk", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    public Uni<Response> post(String source, byte @Nullable [] body) {
        return reception.take(source, null, body);
    }

    @OPTIONS
    @Path("/{source}{rest: (/.*)?}")
    @Operation(operationId = "askWhetherToPost", summary = "The handshake of CloudEvents, before the first post")
    @APIResponse(responseCode = "200", description = "Post, from this origin, at this rate")
    public Uni<RestResponse<Void>> ask(String source) {
        return reception.ask(source);
    }

    @PUT
    @Path("/{source}/{token}")
    @Operation(operationId = "putAlerts", summary = "The same with PUT, as Grafana may be told to", description = ABOUT)
    @APIResponse(responseCode = "202", description = "On disk", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    public Uni<Response> put(String source, String token, byte @Nullable [] body) {
        return reception.take(source, token, body);
    }

    @PUT
    @Path("/{source}")
    @Operation(operationId = "putSignedAlerts", summary = "The same with PUT", description = ABOUT)
    @APIResponse(responseCode = "202", description = "On disk", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    public Uni<Response> put(String source, byte @Nullable [] body) {
        return reception.take(source, null, body);
    }

    @GET
    @Path("/{source}/{token}")
    @Operation(operationId = "getAlerts", summary = "The same with GET and a query, as Uptime Kuma may be told to", description = "Only for sources whose type sends so; others answer 405.")
    @APIResponse(responseCode = "202", description = "On disk", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    public Uni<Response> get(String source, String token) {
        return reception.take(source, token, null);
    }

    @GET
    @Path("/{source}")
    @Operation(operationId = "callCheck", summary = "The same without a token in the path; and a call of a named check, with ?check=", description = "A sign of life of something that must call every so often.")
    @APIResponse(responseCode = "202", description = "On disk", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    public Uni<Response> get(String source) {
        return reception.take(source, null, null);
    }
}
