package dev.hindsight.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Caller;
import io.smallrye.mutiny.Uni;

/** Shows what a rule would have told, had it been there before. */
@Path("/api/v1/rules/{id}/preview")
@Tag(name = "Rules")
public class PreviewResource {

    private final Preview preview;
    private final Caller caller;

    public PreviewResource(Preview preview, Caller caller) {
        this.preview = preview;
        this.caller = caller;
    }

    /** Of so many events looked at, the rule covers these. */
    public record Seen(int looked, List<Told> items) {}

    /** One event that the rule covers, who would have heard of it and who would not have. */
    public record Told(UUID event, String eventType, Instant at, @Nullable String incident, @Nullable String actionItem,
            String headline, List<String> recipients, List<LeftOut> leftOut) {}

    /** Why a recipient would not have heard of an event. */
    public record LeftOut(String recipient, String reason) {}

    @POST
    @RolesAllowed("viewer")
    @Operation(summary = "Run a rule over past events", description = "Looks at the newest 500 events that the caller may see, with all rules, channels and incidents as they are now. `recipients` would have heard of an event, `leftOut` says who would not have and why. Sends nothing.")
    public Uni<Seen> run(@PathParam("id") UUID id) {
        return preview.run(id, caller);
    }
}
