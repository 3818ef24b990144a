package dev.hindsight.action.read;

import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Tuple;

/** Conditions that grow one by one, with their values kept apart from the SQL. */
final class Where {

    private final StringBuilder sql = new StringBuilder();
    private final Tuple values = Tuple.tuple();

    /** @param condition constant text with a {@code ?} for each value */
    Where and(String condition, @Nullable Object... parameters) {
        sql.append(sql.isEmpty() ? "where " : " and ");
        int next = 0;
        for (int i = 0; i < condition.length(); i++) {
            if (condition.charAt(i) == '?') {
                values.addValue(parameters[next++]);
                sql.append('$').append(values.size());
            } else {
                sql.append(condition.charAt(i));
            }
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Tuple values() {
        return values;
    }
}
