package dev.hindsight.incident.root;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Reader;
import dev.hindsight.root.Inclusion;
import dev.hindsight.root.Roots;
import io.smallrye.mutiny.Uni;

/** The proof that a signed root has seen an incident. */
@Path("/api/v1/incidents/{key}/inclusion")
@Tag(name = "Roots")
@RolesAllowed("viewer")
class InclusionResource {

    private final IncidentQueries incidents;
    private final Roots roots;
    private final Caller caller;

    InclusionResource(IncidentQueries incidents, Roots roots, Caller caller) {
        this.incidents = incidents;
        this.roots = roots;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "proveInclusion", summary = "The proof that a signed root has seen this incident", description = "Without `root` in the latest one. `holds` is false when the log no longer has what the root has seen.")
    public Uni<Inclusion> prove(String key, @QueryParam("root") @Min(1) @Nullable Long root) {
        return incidents.find(key, Reader.of(caller))
                .chain(found -> roots.inclusion(found.id(), root));
    }
}
