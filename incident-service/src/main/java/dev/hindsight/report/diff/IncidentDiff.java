package dev.hindsight.report.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.hindsight.diff.Comparison;
import dev.hindsight.diff.HistoryDiff;
import dev.hindsight.diff.Point;
import dev.hindsight.diff.Shape;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.read.IncidentReader;

/** Compares versions of one incident. */
public final class IncidentDiff {

    /** How the items of its lists are told apart, and what in it is prose. */
    public static final Shape SHAPE = new Shape(Map.of("links", List.of("incident")), Set.of("title", "text", "report/"));

    /** What is always the same, changes with every event, or follows from other fields. */
    public static final Set<String> LEFT_OUT = Set.of("id", "key", "version", "updatedAt", "durations");

    private static final HistoryDiff DIFF = new HistoryDiff(SHAPE, LEFT_OUT, IncidentReader::walk);

    private IncidentDiff() {}

    /** @param history from the first event on, never empty */
    public static Comparison between(List<RecordedEvent> history, Point from, Point to) {
        return DIFF.between(history, from, to);
    }
}
