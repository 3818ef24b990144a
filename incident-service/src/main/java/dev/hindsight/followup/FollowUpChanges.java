package dev.hindsight.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.diff.Change;
import dev.hindsight.diff.Documents;
import dev.hindsight.diff.HistoryDiff;
import dev.hindsight.diff.Point;
import dev.hindsight.diff.Shape;
import dev.hindsight.eventlog.RecordedEvent;

/** What became of one action item between two places in its history. */
final class FollowUpChanges {

    private static final Shape SHAPE = new Shape(
            Map.of("tickets", List.of("key", "url"), "evidence", List.of("url", "note", "kind")), Set.of("text"));
    private static final Set<String> LEFT_OUT = Set.of("id", "key", "version", "incident", "createdAt", "updatedAt");

    private final List<RecordedEvent> told;
    private final String path;

    /** @param told all events of the item, the first of which has raised it */
    FollowUpChanges(List<RecordedEvent> told) {
        this.told = told;
        this.path = "/actionItems/" + told.getFirst().subject();
    }

    /**
     * @param from how many of the events had been recorded then; none when it was not raised yet
     * @param to as {@code from}, and may be less, then it is told the other way round
     */
    List<Change> between(int from, int to) {
        if (from == to) {
            return List.of();
        }
        if (from == 0 || to == 0) {
            return List.of(whole(from == 0, Math.max(from, to)));
        }
        var diff = new HistoryDiff(SHAPE, LEFT_OUT, FollowUpChanges::walk);
        return diff.between(told, new Point(version(from), null), new Point(version(to), null)).changes().stream()
                .map(change -> new Change(path + change.path(), change.kind(), change.before(), change.after(), change.behind(),
                        change.textDiff(), change.textUnit(), change.by(), change.at(), null))
                .toList();
    }

    private Change whole(boolean added, int events) {
        ObjectNode item = new Documents(LEFT_OUT).write(states(told.subList(0, events)).getLast());
        RecordedEvent raised = told.getFirst();
        return new Change(path, added ? Change.Kind.ADDED : Change.Kind.REMOVED, added ? null : item, added ? item : null, null,
                null, null, raised.actor(), raised.recordedAt(), null);
    }

    private Long version(int events) {
        return told.get(events - 1).version();
    }

    private static void walk(List<RecordedEvent> history, BiConsumer<RecordedEvent, Supplier<? extends Record>> visitor) {
        List<FollowUp> states = states(history);
        for (int i = 0; i < history.size(); i++) {
            FollowUp state = states.get(i);
            visitor.accept(history.get(i), () -> state);
        }
    }

    /** As it was after each event. */
    private static List<FollowUp> states(List<RecordedEvent> history) {
        var states = new ArrayList<FollowUp>();
        for (RecordedEvent event : history) {
            FollowUpNews news = FollowUpRows.news(event).orElse(null);
            states.add(news instanceof FollowUpNews.Raised raised && states.isEmpty()
                    ? FollowUp.of(raised, event.stream(), event.version(), event.recordedAt())
                    : states.getLast().after(news, event.version(), event.recordedAt()));
        }
        return states;
    }
}
