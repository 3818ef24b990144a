package dev.hindsight.manners;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * {@code If-None-Match} on reads: 304 and no body when the reader already has this version, or asks for {@code *} whether there is any.
 * What is not to be kept, since its version does not tell whether it is the same, is sent again.
 */
public class ConditionalRead {

    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString("If-None-Match");
        if (known != null && response.getEntityTag() != null && request.getMethod().equals("GET") && response.getStatus() == 200
                && !"no-store".equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL))
                && (known.strip().equals("*") || known.contains("\"" + response.getEntityTag().getValue() + "\""))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
