package dev.hindsight.alert;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Problem;

/** Imported pages may have 4 MiB, which the server sees to, hooks 1 MiB, and everything else of the API 256 KiB. */
class BodyLimit {
    private static final int API = 256 << 10;
    private static final int HOOKS = 1 << 20;
    private static final int IMPORTS = 4 << 20;

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response check(ContainerRequestContext request) {
        int most = most(request.getUriInfo().getPath());
        return request.getLength() <= most
                ? null
                : Problem.of("too-large", 413, "The body is too large", (most >> 10) + " KiB is the limit here.").toResponse();
    }

    private static int most(String path) {
        if (path.equals("/api/v1/reports/imports")) {
            return IMPORTS;
        }
        return path.startsWith("/hooks/") ? HOOKS : API;
    }
}
