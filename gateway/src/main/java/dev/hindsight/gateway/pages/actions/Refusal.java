package dev.hindsight.gateway.pages.actions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;

/** A refused change of one action item, or none. */
public record Refusal(@Nullable Attempt attempt) {

    /** This refusal where it is about that item, otherwise none. */
    public Refusal of(String item) {
        return attempt != null && attempt.form().endsWith(":" + item) ? this : new Refusal(null);
    }

    public boolean here() {
        return attempt != null;
    }

    /** What is wrong with what was typed, where that was told: there is one sentence for all of the small forms of an item. */
    public String sentence() {
        if (attempt == null) {
            return "";
        }
        var wrong = attempt.problem().errors().stream().map(Problem.FieldError::detail).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("; "));
        return wrong.startsWith("must ") ? "What was entered " + wrong + "." : attempt.problem().sentence();
    }

    public boolean stale() {
        return attempt != null && attempt.problem().isStale();
    }

    /** What was typed into a field of the refused form, otherwise what stands there now. */
    public String kept(String form, String field, @Nullable String otherwise) {
        var shown = otherwise == null ? "" : otherwise;
        return attempt != null && attempt.form().startsWith(form + ":") ? attempt.kept(field, shown) : shown;
    }

    public List<Choice> statuses(ActionItem item) {
        return Choice.of(Badge.ACTION_STATUSES, kept("status", "status", item.status()));
    }

    int status() {
        return attempt == null ? 200 : attempt.problem().status();
    }
}
