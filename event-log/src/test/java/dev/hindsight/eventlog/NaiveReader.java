package dev.hindsight.eventlog;

import java.util.List;

import io.vertx.mutiny.sqlclient.Tuple;

/** How many outboxes are read: everything above the last position. It is here to be seen losing events. */
final class NaiveReader {

    private final TestLog test;
    private long last;

    NaiveReader(TestLog test) {
        this.test = test;
    }

    List<Long> read() {
        var found = new java.util.ArrayList<Long>();
        TestLog.await(test.pool.preparedQuery("select position from event where position > $1 order by position")
                .execute(Tuple.of(last))).forEach(row -> found.add(row.getLong(0)));
        if (!found.isEmpty()) {
            last = found.getLast();
        }
        return found;
    }
}
