package dev.hindsight.report.importing.action.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/** A line below an action that says what it is about the action: "Deadline: 22 December 2023", "Owner: Ida Beispiel". */
public record LabelBelow(String name, String value, Line rest) {

    private static final String NAME = "(deadline|due|due date|due by|until|till|by when|eta|target|target date|frist|échéance|plazo|prazo|"
            + OwnerLabel.NAMES
            + "|who|status|state"
            + "|priority|tickets?)";
    private static final Pattern LABEL = Pattern.compile("(?iu)" + NAME + "\\s?:\\s+(\\S.*?)\\.?");
    private static final Pattern EMPTY = Pattern.compile("(?iu)" + NAME + "\\s?:");
    private static final Pattern TASK = Pattern
            .compile("(?i)(?:(?:task|action|action item)(?: \\d{1,2})?|what)\\s?:\\s+(?=\\S)");

    public static @Nullable LabelBelow of(String words) {
        return of(Line.of(words));
    }

    public static @Nullable LabelBelow of(Line line) {
        String words = Words.collapse(line.plain());
        Matcher label = words.length() > 200 ? null : LABEL.matcher(words);
        return label != null && label.matches()
                ? new LabelBelow(label.group(1).toLowerCase(Locale.ROOT), label.group(2),
                        line.from(line.plain().indexOf(':') + 1))
                : null;
    }

    /** The cells without the labels that nobody filled in: others stand above or right below, and no value in between. */
    public static List<Line> filled(List<Line> cells) {
        var filled = new ArrayList<Line>();
        boolean labelled = false;
        for (int i = 0; i < cells.size(); i++) {
            boolean empty = isEmpty(cells.get(i))
                    && (labelled || i + 1 < cells.size() && is(cells.get(i + 1)) || i > 0 && isEmpty(cells.get(i - 1)))
                    && (i + 1 == cells.size() || cells.get(i + 1).isBlank() || opens(cells.get(i + 1))
                            || isEmpty(cells.get(i + 1)));
            labelled |= of(cells.get(i)) != null;
            if (!empty) {
                filled.add(cells.get(i));
            }
        }
        return filled;
    }

    /** Whether it is such a line, filled in or not. */
    public static boolean is(Line line) {
        return isEmpty(line) || of(line) != null;
    }

    private static boolean isEmpty(Line line) {
        return EMPTY.matcher(Words.collapse(line.plain())).matches();
    }

    public static boolean opens(Line line) {
        return of(line) != null || TASK.matcher(line.plain()).lookingAt();
    }

    public static Line withoutTask(Line line) {
        Matcher task = TASK.matcher(line.plain());
        return task.lookingAt() ? line.from(task.end()) : line;
    }

    /** Tells it to the action it stands below. */
    public void into(ActionDraft action, Names names) {
        if (OwnerLabel.is(name)) {
            OwnerAndMore.tell(rest, action, names);
            return;
        }
        switch (name) {
            case "status", "state" -> action.absorb(Line.of(value));
            case "ticket", "tickets" -> action.absorb(rest);
            case "priority" -> action.remark("Priority: " + value);
            default -> action.due(value);
        }
    }
}
