package dev.hindsight.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.history.Deed;
import dev.hindsight.history.History;
import dev.hindsight.history.Thing;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads the ledger as far as the caller may see it, and sends a line again by hand. */
@ApplicationScoped
public class Ledger {

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final Set<String> REPLAYABLE = Set.of("sent", "failed", "dead-lettered");
    private static final String VISIBLE = "(:all = true or readers is null or array_contains(readers, :me))";

    private final History history;
    private final DeliveryBell bell;

    public Ledger(History history, DeliveryBell bell) {
        this.history = history;
        this.bell = bell;
    }

    /** Newest first; one more than {@code most}, so that the reader can tell whether there are more. */
    @WithSession
    Uni<List<ListedDelivery>> list(LedgerFilter filter, @Nullable String cursor, int most, Caller caller) {
        var condition = filter.condition();
        var parameters = new HashMap<>(condition.parameters());
        parameters.put("after", Cursors.id(cursor, AFTER_ALL));
        parameters.put("all", caller.isAdmin());
        parameters.put("me", caller.name());
        return ListedDelivery
                .<ListedDelivery>find(condition.hql() + " and " + VISIBLE + " and id < :after order by id desc", parameters)
                .range(0, most).list();
    }

    /** @return fails with {@code no-such-delivery}, also when the caller may not see it */
    @WithSession
    Uni<Delivery> get(UUID id, Caller caller) {
        return Delivery.<@Nullable Delivery>find("id = :id and " + VISIBLE,
                java.util.Map.of("id", id, "all", caller.isAdmin(), "me", caller.name())).firstResult()
                .onItem().ifNull().failWith(() -> new Rejected("no-such-delivery", "There is no delivery " + id + "."));
    }

    /** Puts it back among the pending ones, with its message id and a full set of attempts. */
    Uni<Delivery> replay(UUID id, Caller caller) {
        Deed deed = Deed.of(caller);
        return get(id, caller).chain(found -> {
            found.replayed(deed);
            return history.transaction(transaction -> pend(transaction, id)
                    .chain(before -> history.record(transaction, new Thing("delivery", id),
                            DeliveryEvent.CODEC.write(new DeliveryEvent.Replayed(before)), deed))
                    .chain(() -> history.answer(transaction, new Answer(200, null, null, found))))
                    .invoke(bell::ring).replaceWith(found);
        });
    }

    /** @return the outcome until now */
    private static Uni<String> pend(SqlConnection transaction, UUID id) {
        return transaction.preparedQuery("select outcome from delivery where id = $1 for update").execute(Tuple.of(id))
                .map(rows -> rows.iterator().next().getString("outcome")).invoke(outcome -> {
                    if (!REPLAYABLE.contains(outcome)) {
                        throw new Rejected("not-replayable", "The delivery is " + outcome
                                + "; only sent, failed and dead-lettered ones can be sent again.");
                    }
                }).call(() -> transaction.preparedQuery("""
                        update delivery set outcome = 'pending', reason = null, tries = 0, due_at = now()
                        where id = $1""").execute(Tuple.of(id)));
    }
}
