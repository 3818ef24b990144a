package dev.hindsight.gateway.pages.travel;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.words.Timed;

/**
 * What changed in one part of an incident.
 *
 * @param section the section of the report it is, null for the other parts
 */
public record Group(String id, String title, @Nullable String section, List<Line> lines) {

    /**
     * One change with what it is called.
     *
     * @param when the time of the line of the timeline that it is about; empty when it is about another thing
     */
    public record Line(String label, Timed when, FieldChange change) {

        public String kindWord() {
            return switch (change.kind()) {
                case "added" -> change.takenBack().isEmpty() ? "Added" : "Added and " + change.takenBack();
                case "removed" -> "Removed";
                case "reordered" -> "Reordered";
                default -> "Changed";
            };
        }
    }
}
