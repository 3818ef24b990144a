package dev.hindsight.alert.managing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
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

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.managing.AlertSourceHandler.Change;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IfMatch;
import dev.hindsight.manners.Part;
import io.smallrye.mutiny.Uni;

/** Says where alerts may come from. */
@Path("/api/v1/alert-sources")
@Tag(name = "Alert sources")
@RolesAllowed("admin")
class AlertSourceResource {

    private static final String LINE = "[^\\p{Cntrl}\\s](?:[^\\p{Cntrl}]*[^\\p{Cntrl}\\s])?";

    private final AlertSources sources;
    private final AlertSourceHandler handler;
    private final NewHooks hooks;
    private final SourceSettings settings;
    private final Caller caller;

    AlertSourceResource(AlertSources sources, AlertSourceHandler handler, NewHooks hooks, SourceSettings settings,
            Caller caller) {
        this.sources = sources;
        this.handler = handler;
        this.hooks = hooks;
        this.settings = settings;
        this.caller = caller;
    }

    /**
     * A source to be.
     *
     * @param secret the one that the far side has made. Where the far side always makes it, it may be told later, and posts are refused
     *        until then; elsewhere we make one when it is absent
     */
    @Schema(name = "AlertSourceAddition")
    record Addition(@NotBlank @Size(max = 100) @Pattern(regexp = LINE) String name, @NotBlank String type,
            @Valid @Nullable Authentication authentication, @Valid @Nullable Routing routing, @Nullable JsonNode mapping,
            @Nullable @Size(min = 8, max = 500) @Pattern(regexp = "\\S+") String secret) {}

    /** @param secret the one that the far side has made; one of ours when it is absent, where we make it */
    @Schema(name = "AlertSourceRotation")
    record Rotation(@Nullable @Size(min = 8, max = 500) @Pattern(regexp = "\\S+") String secret,
            @Nullable @Min(0) @Max(2_592_000) Integer othersExpireAfterSeconds) {}

    /**
     * What is absent stays as it is.
     *
     * @param mapping null takes it away
     */
    @Schema(name = "AlertSourceChange")
    record Changes(@Nullable @Size(min = 1, max = 100) @Pattern(regexp = LINE) String name,
            @Valid @Nullable Routing routing, @Nullable Boolean paused, @Valid @Nullable Authentication authentication,
            @Nullable JsonNode mapping) {}

    /** For the documentation. */
    @Schema(name = "AlertSourcePage")
    record SourcePage(List<AlertSource> items, @Nullable String next) {}

    @POST
    @Operation(operationId = "addAlertSource", summary = "Add a source of alerts", description = "The answer holds the hook's URL, this once; and for a day when it is asked again under its Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertSource.class)))
    public Uni<Response> add(@Valid @NotNull Addition body) {
        SourceType type = settings.type(body.type());
        Authentication how = settings.authentication(type, body.authentication());
        settings.checkGiven(type, how.scheme(), body.secret());
        settings.check(type, body.mapping());
        settings.check(body.routing());
        Routing routing = Objects.requireNonNullElse(body.routing(), Routing.USUAL);
        JsonNode mapping = body.mapping() == null || body.mapping().isNull() ? null : body.mapping();
        return hooks.source(new AlertSourceEvent.Created(body.name(), body.type(), routing, how, mapping), body.secret(),
                caller.name()).map(Answer::toResponse);
    }

    @GET
    @Operation(operationId = "listAlertSources", summary = "All sources of alerts, by name")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SourcePage.class)))
    public Uni<Response> list(@BeanParam Part part, UriInfo uri) {
        return sources.list(part.after(), part.limit() + 1)
                .map(found -> part.page(found, AlertSource::name).toResponse(uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAlertSource", summary = "One source of alerts")
    @APIResponse(responseCode = "200", description = "The source", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertSource.class)))
    public Uni<Response> get(UUID id) {
        return sources.get(id).map(source -> Answer.ok(source.version(), source).toResponse());
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "changeAlertSource", summary = "Change, pause or go on with a source of alerts", description = "What a paused source posts is kept, and worked on when it goes on. A mapping that is null is taken away.")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertSource.class)))
    public Uni<Response> change(UUID id, @Valid @NotNull Changes body, HttpHeaders headers) {
        var change = new Change(body.name(), body.routing(), body.paused(), body.authentication(), body.mapping());
        return sources.get(id).invoke(now -> settings.check(now, change))
                .chain(() -> IfMatch.any(headers, expected -> handler.change(id, change, expected, caller.name())))
                .map(source -> Answer.ok(source.version(), source).toResponse());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteAlertSource", summary = "Delete a source of alerts", description = "Its hook closes at once; its alerts and receipts stay.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Uni<Void> delete(UUID id, HttpHeaders headers) {
        return IfMatch.any(headers, expected -> handler.delete(id, expected, caller.name()));
    }

    @POST
    @Path("/{id}/tokens")
    @Operation(operationId = "addAlertSourceToken", summary = "A further secret for a source", description = "The answer holds it and the hook's new URL, this once. The old one works until it is deleted.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertSource.class)))
    public Uni<Response> addToken(UUID id) {
        return sources.get(id).invoke(source -> settings.checkNew(source, null))
                .chain(source -> hooks.token(source, null, null, caller.name())).map(Answer::toResponse);
    }

    @POST
    @Path("/{id}/rotations")
    @Operation(operationId = "rotateAlertSourceSecret", summary = "Replace the secrets of a source", description = "The answer holds the new one, this once. Those before it are good for othersExpireAfterSeconds more, a day when it is absent. What the far side has made is told here, and not shown.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertSource.class)))
    public Uni<Response> rotate(UUID id, @RequestBody(required = false) @Valid @NotNull Rotation body) {
        int seconds = Objects.requireNonNullElse(body.othersExpireAfterSeconds(), 86_400);
        return sources.get(id).invoke(source -> settings.checkNew(source, body.secret()))
                .chain(source -> hooks.token(source, body.secret(), Instant.now().plusSeconds(seconds), caller.name()))
                .map(Answer::toResponse);
    }

    @DELETE
    @Path("/{id}/tokens/{token}")
    @Operation(operationId = "deleteAlertSourceToken", summary = "Close a hook to one of its tokens")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertSource.class)))
    public Uni<Response> removeToken(UUID id, UUID token) {
        return handler.removeToken(id, token, caller.name()).map(source -> Answer.ok(source.version(), source).toResponse());
    }
}
