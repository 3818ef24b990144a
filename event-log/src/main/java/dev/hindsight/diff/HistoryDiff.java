package dev.hindsight.diff;

import java.util.List;
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

    /** @param leftOut fields of a state that do not count, such as its version */
    public HistoryDiff(Shape shape, Set<String> leftOut, States states) {
        this.shape = shape;
        this.leftOut = leftOut;
        this.states = states;
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
        var walk = new Walk(Math.min(begin, end), Math.max(begin, end));
        states.walk(history.subList(0, Math.toIntExact(walk.last)), walk::see);
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
        private final long start;
        private final long last;
        private @Nullable JsonNode first;
        private JsonNode now = JsonNodeFactory.instance.objectNode();

        Walk(long start, long last) {
            this.start = start;
            this.last = last;
        }

        void see(RecordedEvent event, Supplier<? extends Record> state) {
            if (event.version() < start) {
                return;
            }
            JsonNode next = documents.write(state.get());
            if (first == null) {
                first = next;
            } else {
                authorship.step(now, next, new Mark(event.actor(), event.recordedAt(), event.version()));
            }
            now = next;
        }

        JsonNode first() {
            return first == null ? now : first;
        }
    }
}
