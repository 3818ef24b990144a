package dev.hindsight.alert.hook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import io.smallrye.mutiny.Uni;

/**
 * The APIs of PagerDuty (Events v2) and Opsgenie (Alert API), so that whoever posts there needs another host and another key and
 * nothing else. The key says which source it is.
 */
@Path("/v2")
@Tag(name = "Alerts")
@RolesAllowed("webhook")
@Consumes(MediaType.WILDCARD)
class DropInResource {

    private static final String UNKNOWN = "No source of alerts has this key, or no longer. Ask whoever looks after Hindsight for one.";

    private final Reception reception;

    DropInResource(Reception reception) {
        this.reception = reception;
    }

    /** For the documentation. */
    @Schema(name = "PagerDutyReply")
    record PagerDutyReply(String status, String message, @Nullable @JsonProperty("dedup_key") String dedupKey) {}

    /** For the documentation. */
    @Schema(name = "OpsgenieReply")
    record OpsgenieReply(String result, double took, String requestId) {}

    @POST
    @Path("/enqueue")
    @Operation(operationId = "enqueuePagerDutyEvent", summary = "PagerDuty Events API v2, drop-in", description = "routing_key is the secret of a source of type pagerduty.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    @APIResponse(responseCode = "202", description = "As PagerDuty answers", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PagerDutyReply.class)))
    public Uni<Response> enqueue(byte @Nullable [] body) {
        return pagerDuty("/v2/enqueue", body);
    }

    @POST
    @Path("/change/enqueue")
    @Operation(operationId = "enqueuePagerDutyChange", summary = "PagerDuty change events, drop-in", description = "routing_key is the secret of a source of type pagerduty.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    @APIResponse(responseCode = "202", description = "As PagerDuty answers", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PagerDutyReply.class)))
    public Uni<Response> change(byte @Nullable [] body) {
        return pagerDuty("/v2/change/enqueue", body);
    }

    @POST
    @Path("/alerts{rest: (/.*)?}")
    @Operation(operationId = "postOpsgenieAlert", summary = "Opsgenie Alert API, drop-in: create, close, acknowledge", description = "Authorization: GenieKey and the secret of a source of type opsgenie.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    @APIResponse(responseCode = "202", description = "As Opsgenie answers", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpsgenieReply.class)))
    public Uni<Response> alerts(@Encoded String rest, byte @Nullable [] body) {
        Post post = reception.post("/v2/alerts" + rest, body);
        return reception.takeByKey("opsgenie", key(post.header("authorization")), post,
                new Reply(401, Map.of("message", UNKNOWN, "took", 0, "requestId", UUID.randomUUID())));
    }

    private Uni<Response> pagerDuty(String path, byte @Nullable [] body) {
        Post post = reception.post(path, body);
        return reception.takeByKey("pagerduty", routingKey(post), post, new Reply(400,
                Map.of("status", "invalid event", "message", "Event object is invalid", "errors",
                        List.of("routing_key: " + UNKNOWN))));
    }

    private static @Nullable String routingKey(Post post) {
        try {
            return Json.text(Json.object(post.body()), "routing_key");
        } catch (Unreadable e) {
            return null;
        }
    }

    private static @Nullable String key(@Nullable String authorization) {
        String sent = authorization == null ? "" : authorization.strip();
        return sent.toLowerCase(Locale.ROOT).startsWith("geniekey ") ? sent.substring(9).strip() : null;
    }
}
