package dev.hindsight.action.root;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.action.read.ActionItemQueries;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Reader;
import dev.hindsight.root.Inclusion;
import dev.hindsight.root.Roots;
import io.smallrye.mutiny.Uni;

/** The proof that a signed root has seen an action item. */
@Path("/api/v1/action-items/{key}/inclusion")
@Tag(name = "Roots")
@RolesAllowed("viewer")
class InclusionResource {

    private final ActionItemQueries items;
    private final Roots roots;
    private final Caller caller;

    InclusionResource(ActionItemQueries items, Roots roots, Caller caller) {
        this.items = items;
        this.roots = roots;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "proveActionItemInclusion", summary = "The proof that a signed root has seen this action item", description = "Without `root` in the latest one. `holds` is false when the log no longer has what the root has seen.")
    public Uni<Inclusion> prove(@PathParam("key") String key, @QueryParam("root") @Min(1) @Nullable Long root) {
        return items.get(key, Reader.of(caller)).chain(item -> roots.inclusion(item.id(), root));
    }
}
