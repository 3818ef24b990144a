package dev.hindsight.action.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;

/** What a list is sorted by, the number of the key deciding between equals. Items that are never due come after all others. */
record ListOrder(By by, boolean descending) {

    private static final String NEVER = "infinity";

    enum By {
        UPDATED("item.since", "timestamptz"), DUE("coalesce(item.due_on, 'infinity')", "date"), KEY("item.number", "bigint");

        private final String expression;
        private final String type;

        By(String expression, String type) {
            this.expression = expression;
            this.type = type;
        }
    }

    static ListOrder read(QueryValue sort) {
        String text = sort.text();
        if (text == null) {
            return new ListOrder(By.UPDATED, true);
        }
        String word = text.startsWith("-") ? text.substring(1) : text;
        return Arrays.stream(By.values()).filter(by -> by.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .map(by -> new ListOrder(by, text.startsWith("-")))
                .orElseThrow(() -> sort.refused("must be one of updated, due, key, or one of these after a -"));
    }

    String sql() {
        String direction = descending ? " desc" : " asc";
        return " order by " + by.expression + direction + ", item.number" + direction;
    }

    /** Only what comes behind the cursor. */
    void startBehind(@Nullable Cursor cursor, Conditions where) {
        if (cursor == null) {
            return;
        }
        List<String> values = checked(cursor.values());
        where.add("(" + by.expression + ", item.number) " + (descending ? "<" : ">") + " (?::text::" + by.type
                + ", ?::text::bigint)", values.get(0), values.get(1));
    }

    Cursor at(ActionItemView item) {
        long number = ActionItemProjection.number(item);
        return switch (by) {
            case UPDATED -> Cursor.of(item.updatedAt(), number);
            case DUE -> Cursor.of(item.dueOn() == null ? NEVER : item.dueOn(), number);
            case KEY -> Cursor.of(number, number);
        };
    }

    private List<String> checked(List<String> values) {
        try {
            String first = switch (by) {
                case UPDATED -> Instant.parse(values.get(0)).toString();
                case DUE -> values.get(0).equals(NEVER) ? NEVER : LocalDate.parse(values.get(0)).toString();
                case KEY -> Long.toString(Long.parseLong(values.get(0)));
            };
            return Stream.of(first, Long.toString(Long.parseLong(values.get(1)))).toList();
        } catch (DateTimeException | NumberFormatException e) {
            throw Cursor.refused();
        }
    }
}
