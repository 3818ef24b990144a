package dev.hindsight.manners;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One page of a list.
 *
 * @param next cursor of the page behind this one; null on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int LIMIT = 50;
    public static final int MOST = 200;

    /** From a query that asked for one row more than {@code limit}. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(List.copyOf(found.subList(0, limit)), cursor.apply(found.get(limit - 1)).encoded());
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }

    /** @throws ProblemException when it is not within 1 and 200 */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return LIMIT;
        }
        if (asked < 1 || asked > MOST) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/limit", "must be from 1 to " + MOST))).asException();
        }
        return asked;
    }

    /** With a {@code Link} header (RFC 8288) to the next page. */
    public Response toResponse(UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(this);
        if (next != null) {
            String following = uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build().toString();
            String path = following.substring(following.indexOf(uri.getRequestUri().getRawPath()));
            response.header("Link", "<" + path + ">; rel=\"next\"");
        }
        return response.build();
    }
}
