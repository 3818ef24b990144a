package dev.hindsight.manners;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Tuple;

/** A {@code where} clause that grows by what was asked, values apart from the text. */
public final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    public Conditions() {}

    /** A new clause, with the values of one before it. */
    public Conditions(Conditions before) {
        values.addAll(before.values);
    }

    /** This clause, to be added to, with the values of another that has begun with those of this one. */
    public Conditions and(Conditions other) {
        var both = new Conditions(other);
        both.text.append(text);
        return both;
    }

    /** Adds a condition, constant text with a {@code ?} for each value. */
    public Conditions add(String condition, @Nullable Object... its) {
        text.append(text.isEmpty() ? "where " : " and ");
        int next = 0;
        for (char c : condition.toCharArray()) {
            if (c == '?') {
                text.append(place(its[next++]));
            } else {
                text.append(c);
            }
        }
        return this;
    }

    /** Only when there is something to ask for. */
    public Conditions addIf(@Nullable Object value, String condition) {
        return value == null ? this : add(condition, value);
    }

    /** A place for one more value that is no condition. */
    public String place(@Nullable Object value) {
        values.add(value);
        return "$" + values.size();
    }

    public Tuple values() {
        return Tuple.tuple(new ArrayList<>(values));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
