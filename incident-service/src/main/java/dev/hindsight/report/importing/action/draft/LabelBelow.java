package dev.hindsight.report.importing.action.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/** A line below an action that says what it is about the action: "Deadline: 22 December 2023", "Owner: Ida Beispiel". */
public record LabelBelow(String name, String value) {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(deadline|due|due date|due by|eta|target date|owner|assignee|assigned to|responsible|who|status|priority)\\s?:\\s+(\\S.*?)\\.?");
    private static final Pattern TASK = Pattern.compile("(?i)(?:task|action|action item)(?: \\d{1,2})?\\s?:\\s+(?=\\S)");

    public static @Nullable LabelBelow of(String words) {
        Matcher label = words.length() > 200 ? null : LABEL.matcher(words);
        return label != null && label.matches()
                ? new LabelBelow(label.group(1).toLowerCase(java.util.Locale.ROOT), label.group(2))
                : null;
    }

    public static boolean opens(Line line) {
        return of(Words.collapse(line.plain())) != null || TASK.matcher(line.plain()).lookingAt();
    }

    public static Line withoutTask(Line line) {
        Matcher task = TASK.matcher(line.plain());
        return task.lookingAt() ? line.from(task.end()) : line;
    }

    /** Tells it to the action it stands below. */
    public void into(ActionDraft action, Names names) {
        switch (name) {
            case "owner", "assignee", "assigned to", "responsible", "who" -> action.owners().say(value, names);
            case "status" -> action.absorb(Line.of(value));
            case "priority" -> action.remark("Priority: " + value);
            default -> action.due(value);
        }
    }
}
