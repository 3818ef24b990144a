package dev.hindsight.gateway.pages.updates;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.incidents.Update;
import dev.hindsight.gateway.pages.report.Section;

/**
 * An update that is being written.
 *
 * @param draft what to begin with, and the section of the report it comes from
 * @param attempt what was typed and why it was refused, null at first
 */
public record Writing(Incident incident, String audience, String draft, @Nullable String section,
        @Nullable Attempt attempt, String once) {

    static final List<String> AUDIENCES = List.of("technical", "non-technical", "public");

    public List<String> audiences() {
        return AUDIENCES;
    }

    public String text() {
        return attempt == null ? draft : attempt.kept("markdown", "");
    }

    public @Nullable String wrong() {
        return attempt == null ? null : attempt.problem().at("text");
    }

    public String sentence() {
        return attempt == null ? "" : attempt.problem().sentence();
    }

    public String sectionTitle() {
        return section == null ? "" : Section.titleOf(section);
    }

    /** What this audience was told before, newest first. */
    public List<Update> before() {
        return incident.updates().reversed().stream()
                .filter(update -> update.audience().equals(audience) && update.withdrawn() == null)
                .toList();
    }

    public String label(String code) {
        return switch (code) {
            case "technical" -> "Technical people";
            case "non-technical" -> "Non-technical people";
            default -> "The public";
        };
    }

    /** Short enough for three beside each other on a telephone. */
    public String tab(String code) {
        return switch (code) {
            case "technical" -> "Technical";
            case "non-technical" -> "Non-technical";
            default -> "Public";
        };
    }

    public String hint() {
        return switch (audience) {
            case "technical" -> "What is broken, what was tried, what comes next.";
            case "non-technical" -> "No jargon: who is affected, since when, when the next word comes.";
            default -> "Names nobody, blames nobody, and says when the next word comes.";
        };
    }
}
