package dev.hindsight.gateway.pages.travel;

import java.util.Comparator;
import java.util.List;

import dev.hindsight.gateway.pages.words.Labels;
import dev.hindsight.gateway.pages.words.Timed;

/** What changed about an action item, under one heading and in the order in which its row shows things. */
final class ItemGroups {

    private static final List<String> ORDER = List.of("text", "status", "statusReason", "priority", "type", "owner", "dueOn",
            "tickets", "evidence");

    private ItemGroups() {}

    static List<Group> of(List<FieldChange> changes) {
        var lines = changes.stream().filter(change -> !change.kind().equals("reordered"))
                .sorted(Comparator.comparingInt(ItemGroups::place))
                .map(change -> new Group.Line(label(change), Timed.of(""), change))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Group("item", "Action item", null, lines));
    }

    private static int place(FieldChange change) {
        int place = ORDER.indexOf(change.step(0));
        return place < 0 ? ORDER.size() : place;
    }

    private static String label(FieldChange change) {
        var what = Labels.of(change.step(0));
        return change.steps().size() < 3 ? what : Labels.of(change.leaf()) + " of " + what.toLowerCase(java.util.Locale.ROOT);
    }
}
