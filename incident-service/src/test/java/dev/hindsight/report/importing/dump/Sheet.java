package dev.hindsight.report.importing.dump;

import java.util.ArrayList;
import java.util.List;

/** A dump being written: every paragraph and cell between empty lines, or a line each with pipes between the cells. */
final class Sheet {

    static final String BLANK = "\u00a0";

    private final List<String> lines = new ArrayList<>();
    private final boolean pipes;

    Sheet(boolean pipes) {
        this.pipes = pipes;
    }

    boolean hasPipes() {
        return pipes;
    }

    void lines(String... paragraphs) {
        for (String paragraph : paragraphs) {
            lines.add(paragraph);
            gap();
        }
    }

    /** Without what would keep it apart from the next line. */
    void tight(String line) {
        lines.add(line);
    }

    void bullets(List<String> items) {
        items.forEach(item -> lines("  • " + item));
    }

    /** A row of a table, an empty cell as blank. */
    void row(List<String> cells) {
        if (pipes) {
            lines(String.join(" | ", cells) + " |");
        } else {
            cells.forEach(cell -> lines(cell.isEmpty() ? BLANK : cell));
        }
    }

    /** The row of the headings. */
    void head(List<String> names) {
        row(names);
        if (pipes) {
            lines("---|".repeat(names.size()));
        }
    }

    /** One empty line more, where there are any. */
    void gap() {
        if (!pipes) {
            lines.add("");
        }
    }

    String text() {
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
