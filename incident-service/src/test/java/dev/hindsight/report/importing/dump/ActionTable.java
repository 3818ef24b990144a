package dev.hindsight.report.importing.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.hindsight.report.importing.dump.WikiPage.Action;

/**
 * What is to be done as a table of action, owner and state.
 *
 * @param hasState whether there are cells for tickets and states
 * @param hasBlanks whether empty cells are still there
 */
record ActionTable(Sheet sheet, Whim whim, boolean hasState, boolean hasBlanks) {

    private static final String PLACEHOLDER = " - Getting issue details... STATUS";

    /** Some pages have it twice. */
    void head(String states, String... names) {
        List<String> head = Stream.concat(Stream.of(names), hasState ? Stream.of(states) : Stream.empty())
                .filter(name -> hasBlanks || !name.isEmpty()).toList();
        sheet.head(head);
        if (!sheet.hasPipes() && whim.percent(50)) {
            sheet.head(head);
        }
    }

    String owner(Action action) {
        return action.owner() == null ? "" : whim.of("@", "") + action.owner();
    }

    Action row(Action action, String... cells) {
        List<String> row = row(action, List.of(cells));
        sheet.row(row);
        return hasState ? action : action.bare();
    }

    /** Each cell of a row with pipes on a line of its own. */
    Action lines(Action action, String... cells) {
        row(action, List.of(cells)).forEach(cell -> sheet.lines((cell + " |").strip()));
        return hasState ? action : action.bare();
    }

    private List<String> row(Action action, List<String> cells) {
        var row = new ArrayList<>(cells);
        if (hasState) {
            row.add(state(action));
        }
        row.removeIf(cell -> cell.isEmpty() && !hasBlanks);
        return row;
    }

    private String state(Action action) {
        String ticket = action.tickets().isEmpty() ? "" : action.tickets().getFirst() + whim.of("", PLACEHOLDER);
        if (!action.links().isEmpty()) {
            return action.links().getFirst();
        }
        if (action.done() == null) {
            return ticket;
        }
        if (ticket.isEmpty()) {
            return action.done() ? whim.of("Done", "DONE") : whim.of("TODO", "In progress", "WIP");
        }
        return (action.done() ? whim.of("Done: ", "DONE: ") : "IN PROGRESS: ") + ticket;
    }

    /** A point of a list that says in passing whose it is. */
    Action item(Action action) {
        String text = action.text();
        if (action.owner() == null) {
            sheet.bullets(List.of(text));
            return action;
        }
        String owner = "@" + action.owner();
        if (whim.percent(15)) {
            String asked = text.substring(0, 1).toLowerCase() + text.substring(1);
            sheet.bullets(List.of(owner + " to " + asked));
            return action.saying(asked);
        }
        sheet.bullets(List.of(whim.of(text + " - " + owner, owner + " " + text, owner + ": " + text, owner + " - " + text,
                text + " (@" + WikiWords.name(action.owner()) + ")", text + " " + owner)));
        return action;
    }
}
