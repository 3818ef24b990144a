package dev.hindsight.gateway.pages.importing;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Something there is to say about what was read.
 *
 * @param where the place in the report: {@code timeline[3]}, {@code sections.summary}, {@code title}
 * @param source which of several versions of a page, from 1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Finding(String code, @Nullable String severity, @Nullable String where, @Nullable String message,
        @Nullable Integer source) {

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

    /** "line 4" for {@code timeline[3]}: people count from one. */
    public String place() {
        var at = where == null ? "" : where;
        if (!at.matches(".*\\[[0-9]{1,6}].*")) {
            return "";
        }
        int number = Integer.parseInt(at.replaceFirst(".*?\\[([0-9]+)].*", "$1")) + 1;
        return (at.startsWith("timeline") ? "line " : "item ") + number;
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
        return head.equals("timeline") || head.equals("actionItems") ? head : "";
    }
}
