package dev.hindsight.incident.read;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Tuple;

/** A {@code where} clause that grows by what was asked, values apart from the text. */
public final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

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

    /** Adds a condition with a {@code ?} for each value. */
    public Conditions add(String condition, Object... its) {
        text.append(text.isEmpty() ? "where " : " and ");
        int next = 0;
        for (char c : condition.toCharArray()) {
            if (c == '?') {
                values.add(its[next++]);
                text.append('$').append(values.size());
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

    /** Leaves out the confidential incidents that are none of the reader's business. */
    public Conditions visibleTo(Reader reader) {
        return visibleTo(reader, "");
    }

    /** The same for columns whose names begin with {@code prefix}. */
    public Conditions visibleTo(Reader reader, String prefix) {
        String seen = "(not " + prefix + "confidential or " + prefix + "insiders @> ?)";
        return reader.admin() ? this : add(seen, (Object) new String[]{reader.name()});
    }

    /** A place for one more value that is no condition. */
    public String place(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    public Tuple values() {
        return Tuple.tuple(List.copyOf(values));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
