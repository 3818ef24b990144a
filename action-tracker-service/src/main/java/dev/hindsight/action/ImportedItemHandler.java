package dev.hindsight.action;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.action.incident.ImportedActionItem;
import dev.hindsight.action.incident.ImportedItems;
import dev.hindsight.eventlog.Published;
import dev.hindsight.eventlog.RelayBell;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Raises what imported reports bring, and changes it when a later version of the page says otherwise. */
@ApplicationScoped
class ImportedItemHandler implements ImportedItems {
    private final ActionItemHandler handler;
    private final RelayBell bell;

    ImportedItemHandler(ActionItemHandler handler, RelayBell bell) {
        this.handler = handler;
        this.bell = bell;
    }

    @Override
    public Uni<Void> take(SqlConnection transaction, Published event, ImportedActionItem item) {
        return handler.bring(transaction, item.item(), key -> new ActionItemCommand.Import(key, event.stream(), event.subject(),
                ImportedWords.said(item.now()), item.before() == null ? null : ImportedWords.said(item.before())),
                event.actor());
    }

    @Override
    public void stored() {
        bell.ring();
    }
}
