package dev.hindsight.manners;

import java.net.URI;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/**
 * What a command answers with: the thing as it now is. Made before the commit, so that it can be stored with it for an
 * {@code Idempotency-Key}.
 *
 * @param version becomes the ETag; null for things without versions
 */
public record Answer(int status, @Nullable String location, @Nullable Long version, @Nullable Object body) {

    public static Answer ok(long version, Object body) {
        return new Answer(200, null, version, body);
    }

    public static Answer created(String location, long version, Object body) {
        return new Answer(201, location, version, body);
    }

    public Response toResponse() {
        Response.ResponseBuilder response = Response.status(status);
        if (location != null) {
            response.location(URI.create(location));
        }
        if (version != null) {
            response.tag(new EntityTag(Long.toString(version)));
        }
        if (body != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        }
        return response.build();
    }
}
