package dev.hindsight.notification;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.Message;
import dev.hindsight.eventlog.Inbox;
import dev.hindsight.eventlog.Published;
import dev.hindsight.news.ActionItemNews;
import dev.hindsight.news.IncidentNews;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What an event does here: the known incident or action item moves on, and whoever is to hear of it goes into the ledger. */
@ApplicationScoped
public class NewsDesk implements Inbox.Effect {

    private final KnownIncidents incidents;
    private final KnownActionItems items;
    private final Merges merges;
    private final ParkedMessages parked;
    private final Announcing announcing;
    private final Quiet quiet;

    public NewsDesk(KnownIncidents incidents, KnownActionItems items, Merges merges, ParkedMessages parked,
            Announcing announcing, Quiet quiet) {
        this.incidents = incidents;
        this.items = items;
        this.merges = merges;
        this.parked = parked;
        this.announcing = announcing;
        this.quiet = quiet;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, Published event) {
        var ofIncident = IncidentNews.read(event);
        var ofItem = ActionItemNews.read(event);
        if (ofIncident.isEmpty() && ofItem.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return quiet.covers(transaction, event).chain(hushed -> ofIncident
                .map(news -> incident(transaction, event, news, hushed))
                .orElseGet(() -> actionItem(transaction, event, ofItem.orElseThrow(), hushed)));
    }

    private Uni<Void> incident(SqlConnection transaction, Published event, IncidentNews news, boolean hushed) {
        if (news instanceof IncidentNews.Declared declared) {
            var known = KnownIncident.of(event.stream(), event.actor(), declared).at(event.version());
            return incidents.hold(transaction, known.id())
                    .chain(() -> tell(transaction, event, news, known, hushed))
                    .chain(() -> parked.release(transaction, known.id()))
                    .onItem().transformToMulti(waiting -> io.smallrye.mutiny.Multi.createFrom().iterable(waiting))
                    .onItem().transformToUniAndConcatenate(message -> late(transaction, message, known))
                    .onItem().ignoreAsUni();
        }
        return incidents.take(transaction, event.stream()).chain(found -> tell(transaction, event, news,
                found.orElseThrow(() -> new IllegalStateException(event.subject() + " was never declared here")), hushed));
    }

    private Uni<Void> tell(SqlConnection transaction, Published event, IncidentNews news, KnownIncident before,
            boolean hushed) {
        KnownIncident after = before.after(news, event.version());
        var message = Reporter.about(event, after, IncidentWords.of(news, before));
        Uni<Void> stored = incidents.store(transaction, after);
        return hushed ? stored : stored.chain(() -> {
            if (news instanceof IncidentNews.OfTies tied) {
                return remember(transaction, event, tied)
                        .chain(() -> before.hasHeardOf(tied)
                                ? Uni.createFrom().voidItem()
                                : tie(transaction, tied, after, message));
            }
            return announce(transaction, after,
                    news instanceof IncidentNews.UpdatePosted update ? Reporter.update(message, update) : message);
        });
    }

    private Uni<Void> remember(SqlConnection transaction, Published event, IncidentNews.OfTies news) {
        return switch (news) {
            case IncidentNews.Merged n -> merges.remember(transaction, event.stream(), n.incident(), event.version());
            case IncidentNews.Unmerged _ -> merges.remember(transaction, event.stream(), null, event.version());
            case IncidentNews.Linked _ -> Uni.createFrom().voidItem();
            case IncidentNews.Unlinked _ -> Uni.createFrom().voidItem();
            case IncidentNews.Absorbed _ -> Uni.createFrom().voidItem();
            case IncidentNews.Released _ -> Uni.createFrom().voidItem();
        };
    }

    /** A merge is told to the people of both sides, as far as they may see the other one. */
    private Uni<Void> tie(SqlConnection transaction, IncidentNews.OfTies news, KnownIncident here, Message message) {
        return known(transaction, news.incident()).chain(other -> other.isPresent()
                ? announcing.announce(transaction, message, new Filing(here, other.get()))
                : parked.park(transaction, news.incident(), message));
    }

    /** The message of a tie that has waited for the other end stays with its own incident; that of an action item gets its now. */
    private Uni<Void> late(SqlConnection transaction, Message message, KnownIncident come) {
        Message.Incident here = message.incident();
        return here == null
                ? announcing.announce(transaction, Reporter.of(message, come), Filing.of(come))
                : incidents.find(transaction, here.id()).chain(found -> announcing.announce(transaction, message,
                        new Filing(found.orElseThrow(), come)));
    }

    /** Where it is not known, nobody makes it known before the transaction ends. */
    private Uni<Optional<KnownIncident>> known(SqlConnection transaction, UUID id) {
        return incidents.hold(transaction, id).chain(() -> incidents.find(transaction, id));
    }

    /**
     * What happens to a merged incident is for the people of the one in which work goes on; a confidential one stays among its
     * own, for not all of the others may see it.
     */
    private Uni<Void> announce(SqlConnection transaction, KnownIncident about, Message message) {
        return merges.survivor(transaction, about.id()).chain(id -> incidents.find(transaction, id)).chain(found -> {
            KnownIncident survivor = about.state().confidential() ? about : found.orElse(about);
            return announcing.announce(transaction, Reporter.of(message, about, survivor), new Filing(survivor, about));
        });
    }

    private Uni<Void> actionItem(SqlConnection transaction, Published event, ActionItemNews news, boolean hushed) {
        if (news instanceof ActionItemNews.Raised raised) {
            return tell(transaction, event, news, KnownActionItem.of(event.stream(), raised), hushed);
        }
        return items.take(transaction, event.stream()).chain(found -> tell(transaction, event, news,
                found.orElseThrow(() -> new IllegalStateException(event.subject() + " was never raised here")), hushed));
    }

    private Uni<Void> tell(SqlConnection transaction, Published event, ActionItemNews news, KnownActionItem before,
            boolean hushed) {
        KnownActionItem after = before.after(news, event.version());
        Uni<Void> stored = items.store(transaction, after);
        if (hushed) {
            return stored;
        }
        var message = Reporter.about(event, after, ActionItemWords.of(news, before.told()));
        return stored.chain(() -> known(transaction, after.incident()))
                .chain(known -> known.isPresent()
                        ? announce(transaction, known.get(), message)
                        : parked.park(transaction, after.incident(), message));
    }
}
