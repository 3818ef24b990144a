package dev.hindsight.door;

import java.io.ByteArrayInputStream;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.BodyLimits;

/** No body is larger than {@link BodyLimits} allows, whether its length is announced or not. */
class BodyLimit {

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
        int most = BodyLimits.of(request.getUriInfo().getPath());
        return length <= most ? null : BodyLimits.refusal(most).toResponse();
    }
}
