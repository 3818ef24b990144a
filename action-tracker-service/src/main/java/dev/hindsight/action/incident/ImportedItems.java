package dev.hindsight.action.incident;

import dev.hindsight.eventlog.Published;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Where action items of imported reports go. */
public interface ImportedItems {

    /** In the transaction that remembers the event, so that each acts once however often it is delivered. */
    Uni<Void> take(SqlConnection transaction, Published event, ImportedActionItem item);

    /** What was taken is on disk now, if anything was. */
    void stored();
}
