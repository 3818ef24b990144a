package dev.hindsight.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.hindsight.diff.Authorship.Mark;
import dev.hindsight.eventlog.RecordedEvent;

/** Compares any two versions of a thing that events have made, and names who changed what last in between. */
public final class HistoryDiff {

    private final Shape shape;
    private final Set<String> leftOut;
    private final States states;
    private final Items items;

    /** @param leftOut fields of a state that do not count, such as its version, as {@link Documents} takes them */
    public HistoryDiff(Shape shape, Set<String> leftOut, States states) {
        this(shape, leftOut, states, _ -> null);
    }

    /** The same for states with long lists: of events that follow one another and are each about one item, only the last is looked at. */
    public HistoryDiff(Shape shape, Set<String> leftOut, States states, Items items) {
        this.shape = shape;
        this.leftOut = leftOut;
        this.states = states;
        this.items = items;
    }

    /**
     * Tells the path of the one item of a list that an event adds, or changes where it stands; null where it may do more. What else
     * such an event changes, the first of several changes.
     */
    public interface Items {
        @Nullable
        String of(RecordedEvent event);
    }

    /** Walks through a history from its first event and hands out, for each event, a way to see the state after it. */
    public interface States {
        void walk(List<RecordedEvent> history, BiConsumer<RecordedEvent, Supplier<? extends Record>> visitor);
    }

    /**
     * @param history from the first event on, never empty
     * @param from without a version or instant: the version before {@code to}
     * @param to without: the last one
     */
    public Comparison between(List<RecordedEvent> history, Point from, Point to) {
        long end = to.in(history, history.getLast().version());
        long begin = from.in(history, Math.max(1, end - 1));
        var walk = new Walk(history.subList(0, Math.toIntExact(Math.max(begin, end))), Math.min(begin, end));
        states.walk(walk.history, walk::see);
        List<Change> changes = DocumentDiff.between(begin <= end ? walk.first() : walk.now,
                begin <= end ? walk.now : walk.first(),
                shape);
        return new Comparison(version(history, begin), version(history, end), walk.authorship.sign(changes));
    }

    private static Comparison.Version version(List<RecordedEvent> history, long version) {
        return new Comparison.Version(version, history.get(Math.toIntExact(version - 1)).recordedAt());
    }

    private final class Walk {

        private final Documents documents = new Documents(leftOut);
        private final Authorship authorship = new Authorship(shape);
        private final List<RecordedEvent> history;
        private final long start;
        private final Map<String, Mark> run = new HashMap<>();
        private @Nullable Mark begun;
        private @Nullable JsonNode first;
        private JsonNode now = JsonNodeFactory.instance.objectNode();

        Walk(List<RecordedEvent> history, long start) {
            this.history = history;
            this.start = start;
        }

        void see(RecordedEvent event, Supplier<? extends Record> state) {
            if (event.version() < start) {
                return;
            }
            var mark = new Mark(event.actor(), event.recordedAt(), event.version());
            if (first == null) {
                first = documents.write(state.get());
                now = first;
                return;
            }
            Mark beginning = begun == null ? mark : begun;
            begun = beginning;
            String item = items.of(event);
            if (item != null) {
                run.put(item, mark);
                if (goesOn(event, Pointer.parent(item))) {
                    return;
                }
            }
            JsonNode next = documents.write(state.get());
            authorship.step(now, next, path -> mark(path, beginning));
            now = next;
            run.clear();
            begun = null;
        }

        /** Whether the next event is about another item of the same list. */
        private boolean goesOn(RecordedEvent event, String list) {
            String next = event.version() < history.size() ? items.of(history.get(Math.toIntExact(event.version()))) : null;
            return next != null && Pointer.parent(next).equals(list) && !run.containsKey(next);
        }

        private Mark mark(String path, Mark beginning) {
            for (String at = path; !at.isEmpty(); at = Pointer.parent(at)) {
                Mark mark = run.get(at);
                if (mark != null) {
                    return mark;
                }
            }
            return beginning;
        }

        JsonNode first() {
            return first == null ? now : first;
        }
    }
}
