package dev.hindsight.report.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.hindsight.diff.Comparison;
import dev.hindsight.diff.HistoryDiff;
import dev.hindsight.diff.Point;
import dev.hindsight.diff.Shape;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;

/** Compares versions of one incident. */
public final class IncidentDiff {

    /** How the items of its lists are told apart, and what in it is prose. */
    public static final Shape SHAPE = new Shape(Map.of("links", List.of("incident")), Set.of("title", "text", "report/"));

    /** What is always the same, changes with every event, or follows from other fields. */
    public static final Set<String> LEFT_OUT = Set.of("id", "key", "version", "updatedAt", "durations", "beganAt",
            "beganFrom", "nextStatuses", "mergedBefore", "publication/changedSince");

    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();

    private IncidentDiff() {}

    /** @param history from the first event on, never empty */
    public static Comparison between(List<RecordedEvent> history, Point from, Point to) {
        return between(history, from, to, UnaryOperator.identity());
    }

    /**
     * The differences that somebody may see.
     *
     * @param history from the first event on, never empty
     * @param shown leaves out of a version what they may not see
     */
    public static Comparison between(List<RecordedEvent> history, Point from, Point to, UnaryOperator<IncidentView> shown) {
        return new HistoryDiff(SHAPE, LEFT_OUT, (events, visitor) -> IncidentReader.walk(events,
                (event, version) -> visitor.accept(event, () -> shown.apply(version.get()))), IncidentDiff::item)
                .between(history, from, to);
    }

    /** A line of the timeline that keeps its place, or an alert; of these there may be thousands. */
    private static @Nullable String item(RecordedEvent recorded) {
        return switch (CODEC.read(recorded)) {
            case IncidentEvent.TimelineEntryAdded by -> "/timeline/" + by.entry();
            case IncidentEvent.TimelineEntryRetracted by -> "/timeline/" + by.entry();
            case IncidentEvent.TimelineEntryCorrected by when by.occurredAt() == null -> "/timeline/" + by.entry();
            case IncidentEvent.AlertAttached by -> "/alerts/" + by.alert();
            case IncidentEvent.AlertResolved by -> "/alerts/" + by.alert();
            case IncidentEvent _ -> null;
        };
    }
}
