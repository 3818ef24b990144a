package dev.hindsight.gateway.pages;

import org.jspecify.annotations.Nullable;

/**
 * A command that was refused, with what the person had typed, so that the page can show both again at the same form.
 *
 * @param form which form it was, such as {@code status} or {@code correct:<entry>}
 */
public record Attempt(String form, Fields fields, Problem problem) {

    public boolean isOf(String other) {
        return form.equals(other);
    }

    /** What is wrong, where a text is too long with how long it is. */
    public Problem problem() {
        return problem.retold(error -> TooLong.words(error.detail(), fields.get(typed(error.name()))));
    }

    /** The field of the form that became one of the API: a text is written as Markdown. */
    private String typed(@Nullable String name) {
        return name == null || "text".equals(name) && !fields.has("text") ? "markdown" : name;
    }

    public String kept(String field, @Nullable String otherwise) {
        return fields.values().containsKey(field) ? fields.get(field, "") : otherwise == null ? "" : otherwise;
    }
}
