package dev.hindsight.eventlog;

import io.vertx.mutiny.sqlclient.Tuple;

/**
 * A row that rides along with an append: stored in the same transaction, or not at all.
 *
 * @param sql one statement; writes of the same text are sent as one batch
 */
public record Write(String sql, Tuple values) {}
