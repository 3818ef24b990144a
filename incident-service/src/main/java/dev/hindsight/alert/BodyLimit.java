package dev.hindsight.alert;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Problem;

/** Hooks take 1 MiB, which the server sees to; everything else of the API takes 256 KiB. */
class BodyLimit {

    private static final int API = 256 << 10;

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response check(ContainerRequestContext request) {
        if (request.getLength() <= API || request.getUriInfo().getPath().startsWith("/hooks/")) {
            return null;
        }
        return Problem.of("too-large", 413, "The body is too large", "256 KiB is the limit here.").toResponse();
    }
}
