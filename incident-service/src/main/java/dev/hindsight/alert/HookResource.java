package dev.hindsight.alert;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.UnsafeText;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

/**
 * Where monitoring posts. Whatever comes with a good token is on disk before it is answered; work begins after that. What we
 * cannot take right now is 503, which Alertmanager repeats, never 429, which it does not.
 */
@Path("/hooks")
@Tag(name = "Alerts")
@RolesAllowed("webhook")
class HookResource {

    private static final Pattern SECRET = Pattern.compile("authorization|cookie|token|secret|signature|password|key|auth");
    private static final int LONGEST = 1_000;

    private final Hooks hooks;
    private final HttpHeaders headers;

    HookResource(Hooks hooks, HttpHeaders headers) {
        this.hooks = hooks;
        this.headers = headers;
    }

    /** Where to find out what became of it. */
    @Schema(name = "HookReceipt")
    record Receipt(UUID receipt) {}

    @POST
    @Path("/{source}/{token}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "postAlerts", summary = "Post alerts, in the source's own format", description = "Up to 1 MiB of any content type. The address comes from making an alert source.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    @APIResponse(responseCode = "202", description = "On disk", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Uni<Response> post(String source, String token, byte[] body) {
        UUID id = id(source);
        return hooks.opens(id, token).chain(opens -> {
            if (!opens) {
                throw closed();
            }
            return hooks.keep(id, withoutSecrets(), body);
        }).map(receipt -> Response.accepted(new Receipt(receipt)).type(MediaType.APPLICATION_JSON_TYPE).build());
    }

    private JsonObject withoutSecrets() {
        var kept = new JsonObject();
        headers.getRequestHeaders().forEach((name, values) -> {
            String value = String.join(", ", values);
            boolean secret = SECRET.matcher(name.toLowerCase(Locale.ROOT)).find();
            kept.put(name, secret || UnsafeText.isUnsafe(value)
                    ? "(not kept)"
                    : value.substring(0, Math.min(value.length(), LONGEST)));
        });
        return kept;
    }

    private static UUID id(String source) {
        try {
            return UUID.fromString(source);
        } catch (IllegalArgumentException e) {
            throw closed();
        }
    }

    private static Rejected closed() {
        return new Rejected("no-such-hook",
                "This hook does not exist, or no longer. Ask whoever looks after Hindsight for its URL.");
    }
}
