package dev.hindsight.gateway.pages.incidents;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;

/** Where a search has found something; the text comes in plain parts, so that nobody puts markup into another's page. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Snippet(String field, List<Part> parts) {

    /** @param mark true for what was searched for */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String text, boolean mark) {}

    public Snippet {
        parts = parts == null ? List.of() : parts;
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
