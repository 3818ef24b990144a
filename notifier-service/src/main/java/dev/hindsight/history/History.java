package dev.hindsight.history;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.EventPage;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.IdempotentRequest;
import dev.hindsight.manners.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Writes what is set up here: the row, the event that says who did it, and the answer that a repeated request gets commit together or
 * not at all.
 */
@ApplicationScoped
public class History {

    private static final int ATTEMPTS = 20;

    private final EventLog log;
    private final IdempotentRequest request;

    public History(EventLog log, IdempotentRequest request) {
        this.log = log;
        this.request = request;
    }

    /** Does the work in one transaction, and again in a new one when another writer of the same thing was faster. */
    public <T> Uni<T> transaction(Function<SqlConnection, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> log.inTransaction(work))
                .onFailure(failure -> failure instanceof VersionConflict lost && lost.current().isEmpty())
                .retry().atMost(ATTEMPTS);
    }

    /** Adds an event to the history of a thing; hold its row, so that the two go in the same order. */
    public Uni<Void> record(SqlConnection transaction, Thing thing, NewEvent event, Deed deed) {
        return log.record(transaction, StreamHead.unborn(thing.id(), thing.subject()), List.of(event), deed.actor(), deed.at());
    }

    /** Keeps the answer for whoever sends the request in hand again under its {@code Idempotency-Key}. */
    public Uni<Void> answer(SqlConnection transaction, Answer answer) {
        return log.write(transaction, request.remember(answer));
    }

    /** As {@link #answer}, for one that holds a secret. */
    public Uni<Void> answerSealed(SqlConnection transaction, Answer answer) {
        return log.write(transaction, request.rememberSealed(answer));
    }

    /**
     * What happened to a thing, oldest first; it outlives the thing.
     *
     * @param itself fails when nothing is remembered and the thing is not there either
     */
    public Uni<Page<EventView>> of(Thing thing, Supplier<Uni<?>> itself, @Nullable String cursor, @Nullable Integer limit) {
        return log.load(thing.id()).map(all -> all.stream().filter(event -> isAbout(event, thing)).toList())
                .call(found -> found.isEmpty() ? itself.get() : Uni.createFrom().nullItem())
                .map(found -> EventPage.of(found, cursor, limit));
    }

    private static boolean isAbout(RecordedEvent event, Thing thing) {
        return event.subject().equals(thing.subject());
    }
}
