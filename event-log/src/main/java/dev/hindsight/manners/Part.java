package dev.hindsight.manners;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked of a list that people keep short: all of it, unless a limit is sent. */
public class Part {

    private static final int ALL = Integer.MAX_VALUE - 1;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @Parameter(description = "At most so many; without it all of them.")
    @QueryParam("limit")
    @Nullable
    Integer limit;

    /** @throws ProblemException when it is not within 1 and 200 */
    public int limit() {
        return limit == null ? ALL : Page.limit(limit);
    }

    /** What the last item of the part before is told by, empty at the beginning. */
    public String after() {
        Cursor place = Cursor.decode(cursor, 1);
        return place == null ? "" : place.values().getFirst();
    }

    /** As {@link #after}, of a list that goes by numbers above zero. */
    public long afterNumber() {
        return Cursor.number(cursor, 0);
    }

    /** What is behind the part before, of a list that nothing is ever taken out of. */
    public <T> Stream<T> rest(List<T> whole, Function<T, ?> key) {
        String after = after();
        if (after.isEmpty()) {
            return whole.stream();
        }
        List<T> rest = whole.stream().dropWhile(item -> !after.equals(key.apply(item).toString())).toList();
        if (rest.isEmpty()) {
            throw Cursor.refused();
        }
        return rest.stream().skip(1);
    }

    /** @param found the rest, or at least one item more of it than the limit */
    public <T> Page<T> page(List<T> found, Function<T, ?> key) {
        return Page.of(found, limit(), item -> Cursor.of(key.apply(item)));
    }
}
