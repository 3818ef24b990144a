package dev.hindsight.notification;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.Inbox;
import dev.hindsight.eventlog.Published;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What an event does here: the known incident or action item moves on, and whoever is to hear of it goes into the ledger. */
@ApplicationScoped
public class NewsDesk implements Inbox.Effect {

    private final KnownIncidents incidents;
    private final KnownActionItems items;
    private final ParkedMessages parked;
    private final Announcing announcing;

    public NewsDesk(KnownIncidents incidents, KnownActionItems items, ParkedMessages parked, Announcing announcing) {
        this.incidents = incidents;
        this.items = items;
        this.parked = parked;
        this.announcing = announcing;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, Published event) {
        var ofIncident = IncidentNews.read(event);
        if (ofIncident.isPresent()) {
            return incident(transaction, event, ofIncident.get());
        }
        return ActionItemNews.read(event).map(news -> actionItem(transaction, event, news))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> incident(SqlConnection transaction, Published event, IncidentNews news) {
        if (news instanceof IncidentNews.Declared declared) {
            var known = KnownIncident.of(event.stream(), event.actor(), declared).at(event.version());
            return incidents.hold(transaction, known.id())
                    .chain(() -> tell(transaction, event, news, known))
                    .chain(() -> parked.release(transaction, known.id()))
                    .onItem().transformToMulti(waiting -> io.smallrye.mutiny.Multi.createFrom().iterable(waiting))
                    .onItem().transformToUniAndConcatenate(message -> announcing
                            .announce(transaction, Reporter.of(message, known), known.state().confidential()))
                    .onItem().ignoreAsUni();
        }
        return incidents.find(transaction, event.stream()).chain(found -> tell(transaction, event, news,
                found.orElseThrow(() -> new IllegalStateException(event.subject() + " was never declared here"))));
    }

    private Uni<Void> tell(SqlConnection transaction, Published event, IncidentNews news, KnownIncident before) {
        KnownIncident after = event.version() > before.version() ? before.after(news).at(event.version()) : before;
        return incidents.store(transaction, after).chain(() -> announcing.announce(transaction,
                Reporter.about(event, after, IncidentWords.of(news, before)), after.state().confidential()));
    }

    private Uni<Void> actionItem(SqlConnection transaction, Published event, ActionItemNews news) {
        if (news instanceof ActionItemNews.Raised raised) {
            return tell(transaction, event, news, KnownActionItem.of(event.stream(), raised));
        }
        return items.find(transaction, event.stream()).chain(found -> tell(transaction, event, news,
                found.orElseThrow(() -> new IllegalStateException(event.subject() + " was never raised here"))));
    }

    private Uni<Void> tell(SqlConnection transaction, Published event, ActionItemNews news, KnownActionItem before) {
        KnownActionItem after = event.version() > before.told().version() ? before.after(news).at(event.version()) : before;
        var message = Reporter.about(event, after, ActionItemWords.of(news, before.told()));
        return items.store(transaction, after).chain(() -> incidents.hold(transaction, after.incident()))
                .chain(() -> incidents.find(transaction, after.incident()))
                .chain(known -> known.isPresent()
                        ? announcing.announce(transaction, Reporter.of(message, known.get()),
                                known.get().state().confidential())
                        : parked.park(transaction, after.incident(), message));
    }
}
