package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.hindsight.report.importing.page.Block;

/** The columns that say more of an entry than what happened: of what kind it is, how things stood then, who did it. */
final class SideColumns {

    private static final Pattern ACTOR = Pattern
            .compile(
                    "(?i)(?:who|actor|by|by whom|person|responsible|investigator|responder|operator|(?:reported|done|performed|taken|handled) by)");
    private static final Pattern KIND = Pattern.compile("(?i)(?:event |entry )?(?:type|kind|category)");
    /** The state of the incident, where another column says what happened; alone it may be all that is said. */
    private static final Pattern STATE = Pattern.compile("(?i)(?:incident |event )?(?:status|state|phase|stage)");
    private static final Pattern DEED = Pattern
            .compile(
                    "(?i)(?:actions?(?: taken)?|events?|activity|what(?: happened| was done)?|(?:event )?(?:description|details))");

    private int actor = -1;
    private int kind = -1;
    private int state = -1;

    /** Whether a column is one of them by its heading. */
    boolean take(int column, List<String> names) {
        String name = names.get(column);
        if (actor < 0 && ACTOR.matcher(name).matches()) {
            actor = column;
        } else if (kind < 0 && KIND.matcher(name).matches()) {
            kind = column;
        } else if (state < 0 && STATE.matcher(name).matches() && names.stream().anyMatch(one -> DEED.matcher(one).matches())) {
            state = column;
        } else {
            return false;
        }
        return true;
    }

    boolean have(int column) {
        return column == actor || column == kind || column == state;
    }

    /** What they say of an entry. */
    String of(Block.Row row) {
        return Stream.of(kind, state, actor).map(column -> TimelineColumns.words(row, column)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
