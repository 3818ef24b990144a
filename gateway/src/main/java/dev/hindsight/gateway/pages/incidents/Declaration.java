package dev.hindsight.gateway.pages.incidents;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Environment;

/** The declare form: empty at first, or as it was typed when it was refused. */
public record Declaration(@Nullable Attempt attempt) {

    public String kept(String field) {
        return attempt == null ? "" : attempt.kept(field, "");
    }

    public String zone() {
        return attempt == null ? "UTC" : attempt.kept("zone", "UTC");
    }

    public boolean ticked(String field) {
        return attempt != null && attempt.fields().has(field);
    }

    public boolean refused() {
        return attempt != null;
    }

    public @Nullable String wrong(String field) {
        return attempt == null ? null : attempt.problem().at(field);
    }

    public String sentence() {
        return attempt == null ? "" : attempt.problem().sentence();
    }

    public List<Choice> severities() {
        return Choice.of(Badge.SEVERITIES, attempt == null ? "major" : attempt.kept("severity", "major"));
    }

    /** Nothing is chosen beforehand: where it happens must be a decision, not a default. */
    public List<EnvironmentChoice> environments() {
        return Environment.USUAL.stream()
                .map(name -> new EnvironmentChoice(Environment.of(name), name.equals(kept("environment")))).toList();
    }

    /** One card of the environment question. */
    public record EnvironmentChoice(Environment environment, boolean selected) {}
}
