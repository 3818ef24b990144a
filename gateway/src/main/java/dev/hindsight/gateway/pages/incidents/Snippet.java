package dev.hindsight.gateway.pages.incidents;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;

/** Where a search has found something; the text comes in plain parts, so that nobody puts markup into another's page. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Snippet(String field, List<Part> parts) {

    /** @param mark true for what was searched for */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String text, boolean mark) {}

    private static final Pattern MARKUP = Pattern
            .compile("\\*\\*+|(?<![\\p{L}\\d])\\*(?=[\\p{L}\\d])|(?<=[\\p{L}\\d])\\*(?![\\p{L}\\d])|~~|`+"
                    + "|!?\\[(?=[^\\]]*(?:\\]\\(|$))|^#{1,6} |(?m:^\\s*[0-9]{1,3}[.)] (?=\\S))");
    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)\\s]*(?:\\)|$)");
    private static final Pattern TASK = Pattern.compile("(?<!\\S)(?:[-*+]|[0-9]{1,3}[.)]) \\[([ xX])\\] ");
    private static final Pattern CELLS = Pattern.compile("\\s*\\|(?:[\\s|:-]*\\|)?\\s*");

    public Snippet {
        parts = parts == null ? List.of() : parts;
    }

    /** The parts as they are read: what is Markdown comes without its marks, whose other half often lies outside. */
    public List<Part> shown() {
        if (!field.startsWith("report/") && !field.equals("updates")) {
            return parts;
        }
        boolean table = parts.stream().mapToLong(part -> part.text().chars().filter(sign -> sign == '|').count()).sum() > 2;
        return parts.stream().map(part -> new Part(plain(part.text(), table), part.mark())).toList();
    }

    private static String plain(String text, boolean table) {
        var tasks = TASK.matcher(text).replaceAll(task -> task.group(1).isBlank() ? "☐ " : "☑ ");
        var words = ADDRESS.matcher(MARKUP.matcher(tasks).replaceAll("")).replaceAll("");
        return table ? CELLS.matcher(words).replaceAll(" · ") : words;
    }

    /** The title stands in the row anyway. */
    public boolean besideTitle() {
        return !field.equals("title");
    }

    public String place() {
        var steps = field.split("/", 2);
        return switch (steps[0]) {
            case "report" -> Section.titleOf(steps[steps.length - 1]);
            default -> Badge.label(steps[0]);
        };
    }
}
