package dev.hindsight.diff;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.diff.Change.Kind;

/** Remembers, state by state, who has changed what last. */
public final class Authorship {

    /** Behind the path of a list: that its order changed. Sorts before everything below the path. */
    private static final String ORDER = "!order";

    private final Shape shape;
    private final NavigableMap<String, Mark> last = new TreeMap<>();

    public Authorship(Shape shape) {
        this.shape = shape;
    }

    /** Who made which version when. */
    public record Mark(String by, Instant at, long version) {}

    /** Two states that follow one another, and who made the second. */
    public void step(JsonNode before, JsonNode after, Mark mark) {
        step(before, after, _ -> mark);
    }

    /** The same where several made it: {@code marks} tells by the path who changed what. */
    void step(JsonNode before, JsonNode after, Function<String, Mark> marks) {
        for (Change change : DocumentDiff.places(before, after, shape)) {
            last.put(change.kind() == Kind.REORDERED ? change.path() + ORDER : change.path(), marks.apply(change.path()));
        }
    }

    /** The same changes, each with the last mark on it, on what lies below it or on what holds it. */
    public List<Change> sign(List<Change> changes) {
        return changes.stream().map(change -> {
            Mark mark = of(change);
            return mark == null ? change : change.last(mark);
        }).toList();
    }

    private @Nullable Mark of(Change change) {
        if (change.kind() == Kind.REORDERED && last.containsKey(change.path() + ORDER)) {
            return last.get(change.path() + ORDER);
        }
        @Nullable
        Mark latest = null;
        for (String path = change.path(); !path.isEmpty(); path = Pointer.parent(path)) {
            latest = later(latest, last.get(path));
        }
        // '0' follows '/' in the alphabet
        for (Mark below : last.subMap(change.path() + "/", change.path() + "0").values()) {
            latest = later(latest, below);
        }
        return latest;
    }

    private static @Nullable Mark later(@Nullable Mark one, @Nullable Mark other) {
        return one == null || other != null && other.version() > one.version() ? other : one;
    }
}
