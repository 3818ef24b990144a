package dev.hindsight.incident.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Problem;

/** The order of a list; the incident's number decides between equals. */
public record Sort(By by, boolean descending) {

    public enum By {
        declaredAt("declared_at"), updatedAt("updated_at"), startedAt("began_at"), severity("severity_rank"), key(
                "number"), relevance("rank");

        public final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** {@code declaredAt}, or {@code -declaredAt} for the newest first, which is what one gets without asking and without searching;
     * who searches gets {@code relevance}, the best first. */
    static Sort of(@Nullable String asked, boolean searching) {
        if (asked == null || asked.isEmpty()) {
            return new Sort(searching ? By.relevance : By.declaredAt, true);
        }
        boolean descending = asked.startsWith("-");
        String name = descending ? asked.substring(1) : asked;
        for (By by : By.values()) {
            if (by.name().equals(name) && (by != By.relevance || searching)) {
                return new Sort(by, descending || by == By.relevance);
            }
        }
        throw Problem.invalid(List.of(new Problem.FieldError("#/sort",
                "must be one of " + List.of(By.values())
                        + ", with a minus in front for the other way round; relevance only with q")))
                .asException();
    }

    public String orderBy() {
        String way = descending ? " desc" : "";
        return " order by " + by.column + way + ", number" + way;
    }

    /** Adds what comes after the cursor. */
    public void after(Cursor cursor, Conditions conditions) {
        try {
            String column = cursor.values().getFirst();
            Object value = switch (by) {
                case declaredAt, updatedAt, startedAt -> OffsetDateTime.parse(column);
                case severity -> Integer.valueOf(column);
                case key -> Long.valueOf(column);
                case relevance -> Double.valueOf(column);
            };
            conditions.add("(" + by.column + ", number) " + (descending ? "<" : ">") + " (?, ?)", value,
                    Long.valueOf(cursor.values().getLast()));
        } catch (NumberFormatException | DateTimeException e) {
            throw Cursor.refused();
        }
    }
}
