package dev.hindsight.gateway.pages.actions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Labels;

/** A refused change of one action item, or none. */
public record Refusal(@Nullable Attempt attempt) {

    private static final Map<String, String> FIELDS = Map.of("ticket", "Ticket or pull request", "text", "What is to be done");
    private static final List<String> TYPED = List.of("text", "status", "reason", "evidence", "owner", "dueOn", "priority",
            "type",
            "ticket");

    /** This refusal where it is about that item, otherwise none. */
    public Refusal of(String item) {
        return attempt != null && attempt.form().endsWith(":" + item) ? this : new Refusal(null);
    }

    public boolean here() {
        return attempt != null;
    }

    /** The key of the item that was not changed, where none of the rows can tell; null where one does, and where nothing was refused. */
    public @Nullable String untold(List<ActionItem> shown) {
        var parts = attempt == null ? new String[0] : attempt.form().split(":", 2);
        boolean ofItem = parts.length == 2 && parts[0].matches(ActionChange.WHAT);
        return ofItem && shown.stream().noneMatch(item -> item.key().equals(parts[1])) ? parts[1] : null;
    }

    /** What was typed, for who has no form to see it in. */
    public String typed() {
        var fields = attempt == null ? new Fields(new MultivaluedHashMap<>()) : attempt.fields();
        return TYPED.stream().map(name -> fields.get(name, "")).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What is wrong with which field, where that was told: there is one sentence for all of the small forms of an item. */
    public String sentence() {
        if (attempt == null) {
            return "";
        }
        var wrong = attempt.problem().faults().stream().map(Refusal::named).distinct().collect(Collectors.joining("; "));
        return wrong.isEmpty() ? attempt.problem().sentence() : wrong + ".";
    }

    /** By the field of the form that it was typed into: "Evidence must be an http(s) address". */
    private static String named(Problem.FieldError error) {
        var field = String.valueOf(error.name()).split("/")[0];
        var label = FIELDS.getOrDefault(field, Labels.of(field));
        var words = String.valueOf(error.detail()).replaceFirst("\\.$", "");
        return label + (words.matches("\\p{Ll}.*") ? " " : ": ") + words;
    }

    /** What is wrong with one field of one form, or null; a status that cannot follow is named as such. */
    public @Nullable String wrong(String form, String field) {
        if (attempt == null || attempt.problem().isStale() || !attempt.form().startsWith(form + ":")) {
            return null;
        }
        var told = attempt.problem().at(field);
        boolean whole = told == null && field.equals("status") && attempt.problem().errors().isEmpty();
        return whole && attempt.problem().status() == 409 ? attempt.problem().sentence() : told;
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
        return Choice.of(Ways.from(item.status()), kept("status", "status", item.status()));
    }

    int status() {
        return attempt == null ? 200 : attempt.problem().status();
    }
}
