package dev.hindsight.gateway.pages.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.report.Section;
import dev.hindsight.gateway.pages.words.Badge;

/** Where a search has found something; the text comes in plain parts, so that nobody puts markup into another's page. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Snippet(String field, List<Part> parts) {

    /** @param mark true for what was searched for */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String text, boolean mark) {}

    /** Stands for the word before a part, which begins no line then. */
    private static final String WORD = "x";
    private static final Pattern MARKUP = Pattern
            .compile("\\*\\*+|(?<![\\p{L}\\d])\\*(?=[\\p{L}\\d])|(?<=[\\p{L}\\d])\\*(?![\\p{L}\\d])|~~|`+"
                    + "|!?\\[(?=[^\\]]*(?:\\]\\(|$))|(?m:^#{1,6} )|(?m:^\\s*[0-9]{1,3}[.)] (?=\\S))");
    /** Where code begins and ends, with the name of its language. */
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(?:`{3,}|~{3,})[^`\\n]*(?:\\n|$)");
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
        var shown = new ArrayList<Part>();
        for (int i = 0; i < parts.size(); i++) {
            var goesOn = i > 0 && parts.get(i - 1).text().matches("(?s).*[\\p{L}\\p{N}\\p{M}]") ? WORD : "";
            var words = plain(goesOn + parts.get(i).text(), table).substring(goesOn.length());
            shown.add(new Part(words, parts.get(i).mark()));
        }
        return List.copyOf(shown);
    }

    private static String plain(String text, boolean table) {
        var code = FENCE.matcher(text).replaceAll("");
        var tasks = TASK.matcher(code).replaceAll(task -> task.group(1).isBlank() ? "☐ " : "☑ ");
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
