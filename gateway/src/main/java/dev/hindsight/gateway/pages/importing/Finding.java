package dev.hindsight.gateway.pages.importing;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.report.Section;

/**
 * Something there is to say about what was read.
 *
 * @param where the place in the report: {@code timeline[3]}, {@code sections.summary}, {@code title}
 * @param entry id of the line of the timeline it is about
 * @param source which of several versions of a page, from 1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Finding(String code, @Nullable String severity, @Nullable String where, @Nullable String message,
        @Nullable String entry, @Nullable Integer source) {

    private static final List<String> FIELDS = List.of("title", "date", "authors", "status", "severity", "environment",
            "labels");

    public String tone() {
        return severity != null && (severity.equals("error") || severity.equals("warning")) ? severity : "info";
    }

    public String word() {
        return switch (tone()) {
            case "error" -> "Error";
            case "warning" -> "Look at this";
            default -> "Note";
        };
    }

    /** Line 4 for {@code timeline[3]}: people count from one. */
    Said.Place place() {
        var at = where == null ? "" : where;
        var noun = at.startsWith("timeline") ? "line" : at.startsWith("actionItems") ? "item" : "";
        var number = at.matches(".*\\[[0-9]{1,6}].*") && !noun.isEmpty()
                ? Integer.parseInt(at.replaceFirst(".*?\\[([0-9]+)].*", "$1")) + 1
                : 0;
        return new Said.Place(noun, number, "");
    }

    /** What matters most first. */
    int rank() {
        return List.of("error", "warning", "info").indexOf(tone());
    }

    /** What it is about where that is not shown beside it: "Summary" for {@code sections.summary}, "Status" for {@code status}. */
    public String field() {
        var block = block();
        if (Section.exists(block)) {
            return Section.titleOf(block);
        }
        return where != null && FIELDS.contains(where)
                ? where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1)
                : "";
    }

    public String sentence() {
        return message == null || message.isBlank() ? code.replace('-', ' ') : message;
    }

    boolean isAbout(String block) {
        return block.equals(block());
    }

    /** Which part of the preview it stands beside. */
    String block() {
        var at = where == null ? "" : where;
        if (at.startsWith("sections.")) {
            return at.substring("sections.".length());
        }
        if (at.startsWith("report.")) {
            return at.substring("report.".length());
        }
        var head = at.split("[\\[.]", 2)[0];
        return switch (head) {
            case "timeline", "actionItems" -> head;
            case "otherSections" -> "importedNotPlaced";
            default -> "";
        };
    }
}
