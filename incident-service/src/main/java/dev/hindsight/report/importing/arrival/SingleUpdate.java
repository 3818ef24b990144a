package dev.hindsight.report.importing.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** A page of a service with one update alone: its state is that of the incident, its words the report. */
final class SingleUpdate {

    private SingleUpdate() {}

    /** The text with the state as a field of the report, and what was added to the update as its timeline. */
    static String told(String[] lines, boolean markdown) {
        int named = -1;
        for (int i = 0; i < lines.length; i++) {
            Matcher state = StatusLines.ALONE.matcher(lines[i]);
            if (StatusLines.PAGE_OF.matcher(lines[i]).matches()) {
                named = i;
            } else if (named >= 0 && state.matches()) {
                lines[named] = "";
                lines[i] = "\n" + StatusLines.field("Status", state.group(1), markdown) + "\n";
                return updated(lines, i + 1, markdown);
            } else if (named >= 0 && !lines[i].isBlank()) {
                break;
            }
        }
        return String.join("\n", lines);
    }

    /** The lines with what was added to the post as a timeline. */
    private static String updated(String[] lines, int from, boolean markdown) {
        int to = from;
        while (to < lines.length && !StatusLines.POSTED.matcher(lines[to].strip()).matches()) {
            to++;
        }
        Matcher posted = StatusLines.POSTED.matcher(to < lines.length ? lines[to].strip() : "");
        List<String> added = posted.matches()
                ? UpdatedPost.entries(List.of(lines).subList(from, to), posted.group(1))
                : List.of();
        if (added.isEmpty()) {
            return String.join("\n", lines);
        }
        var out = new ArrayList<>(List.of(lines).subList(0, from));
        out.addAll(List.of("", StatusLines.heading("Timeline", markdown), ""));
        added.forEach(entry -> out.add((markdown ? "- " : "  • ") + entry + "\n"));
        out.addAll(List.of(lines).subList(to + 1, lines.length));
        return String.join("\n", out);
    }
}
