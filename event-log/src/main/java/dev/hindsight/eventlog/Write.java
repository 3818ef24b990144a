package dev.hindsight.eventlog;

import io.vertx.mutiny.sqlclient.Tuple;

/**
 * A row that rides along with an append: stored in the same transaction, or not at all.
 *
 * @param sql one statement; writes of the same text are sent as one batch
 * @param needed whether the transaction fails with {@link Missed} when this concerns no row
 */
public record Write(String sql, Tuple values, boolean needed) {

    public Write(String sql, Tuple values) {
        this(sql, values, false);
    }

    /** The row that a write needs is no longer there: somebody else has it now. Nothing was stored. */
    public static final class Missed extends RuntimeException {
        Missed(String sql) {
            super("no row for: " + sql);
        }
    }
}
