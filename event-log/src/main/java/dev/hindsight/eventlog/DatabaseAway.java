package dev.hindsight.eventlog;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.pgclient.PgException;

/** Tells a database that is away, overloaded or asks to try again from one that has judged our statement and said no. */
public final class DatabaseAway {

    private static final String NO_CONNECTION = "Timeout waiting for connection";

    private static final String DEADLOCK = "40P01";
    private static final String NOT_SERIAL = "40001";

    private DatabaseAway() {}

    /** True also when it is not known whether a commit got through. */
    public static boolean saidBy(Throwable failure) {
        if (failure instanceof PgException pg) {
            String state = String.valueOf(pg.getSqlState());
            return state.startsWith("08") || state.startsWith("40") || state.startsWith("53") || state.startsWith("57");
        }
        return failure instanceof Overloaded || failure instanceof IOException || failure instanceof TimeoutException
                || failure instanceof VertxException;
    }

    /** True when a transaction got in the way of ours, which may well go through when it is begun anew. */
    public static boolean isRace(Throwable failure) {
        return failure instanceof PgException refused
                && (DEADLOCK.equals(refused.getSqlState()) || NOT_SERIAL.equals(refused.getSqlState()));
    }

    /** True only when it was turned away while it waited for its turn: nothing of it was done. */
    public static boolean isBusy(Throwable failure) {
        return failure instanceof Overloaded || failure instanceof ConnectionPoolTooBusyException
                || failure instanceof VertxException && NO_CONNECTION.equals(failure.getMessage());
    }
}
