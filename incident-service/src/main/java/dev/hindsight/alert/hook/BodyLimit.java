package dev.hindsight.alert.hook;

import java.io.ByteArrayInputStream;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Problem;

/**
 * Evidence bundles may have 16 MiB, which the server sees to, imported pages 4 MiB, hooks and everything else 1 MiB, which
 * has room for the longest text in any writing.
 */
class BodyLimit {

    private static final int API = 1 << 20;
    private static final int HOOKS = 1 << 20;
    private static final int IMPORTS = 4 << 20;
    private static final int BUNDLES = 16 << 20;

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response check(ContainerRequestContext request) {
        return refusal(request, request.getLength());
    }

    /** A body that comes in chunks says its length only when it is there. */
    @ServerRequestFilter(readBody = true)
    public @Nullable Response checkRead(ContainerRequestContext request) {
        return request.getLength() < 0 && request.getEntityStream() instanceof ByteArrayInputStream read
                ? refusal(request, read.available())
                : null;
    }

    private static @Nullable Response refusal(ContainerRequestContext request, int length) {
        int most = most(request.getUriInfo().getPath());
        return length <= most
                ? null
                : Problem.of("too-large", 413, "The body is too large", (most >> 10) + " KiB is the limit here.").toResponse();
    }

    private static int most(String path) {
        return switch (path) {
            case "/api/v1/bundles" -> BUNDLES;
            case "/api/v1/reports/imports" -> IMPORTS;
            default -> path.startsWith("/hooks/") || path.startsWith("/v2/") ? HOOKS : API;
        };
    }
}
