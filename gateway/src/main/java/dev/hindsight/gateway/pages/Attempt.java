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

    public String kept(String field, @Nullable String otherwise) {
        return fields.values().containsKey(field) ? fields.get(field, "") : otherwise == null ? "" : otherwise;
    }
}
