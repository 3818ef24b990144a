package dev.hindsight.incident;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.CommandHandler;
import dev.hindsight.eventlog.CommandHandler.Request;
import dev.hindsight.eventlog.Committed;
import dev.hindsight.eventlog.Counter;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Write;
import dev.hindsight.incident.read.IncidentProjection;
import dev.hindsight.incident.read.Withdrawal;
import dev.hindsight.incident.read.past.PastRow;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.rule.IncidentDecider;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Puts commands to incidents: events and row are stored together, and the answer is the incident as it then is. */
@ApplicationScoped
public class IncidentHandler {

    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();

    private final EventLog log;
    private final CommandHandler<IncidentCommand, Incident, IncidentEvent> handler;

    public IncidentHandler(EventLog log) {
        this.log = log;
        this.handler = new CommandHandler<>(log, new IncidentDecider(), CODEC, Clock.systemUTC());
    }

    /** Rows that are stored with the incident, made from what it will be. */
    public interface Riders extends Function<IncidentView, List<Write>> {}

    /** An incident, and the command for it. */
    public record Order(UUID incident, String key, IncidentCommand command, String actor) {}

    /** @param expected version that the sender has seen, if they care */
    public Uni<IncidentView> handle(Order order, OptionalLong expected, Riders riders) {
        var request = new Request<>(order.incident(), order.key(), order.command(), order.actor(), expected);
        var reading = new Reading(riders);
        return handler.handle(request, reading).map(_ -> reading.view());
    }

    /** In a transaction of the caller, who begins anew on a {@link dev.hindsight.eventlog.VersionConflict}. */
    public Uni<IncidentView> handle(SqlConnection transaction, Order order, Riders riders) {
        var request = new Request<>(order.incident(), order.key(), order.command(), order.actor(), OptionalLong.empty());
        var reading = new Reading(riders);
        return handler.handle(transaction, request, reading).map(_ -> reading.view());
    }

    /** The same for who has read the incident in this transaction, at version {@code expected}. */
    public Uni<IncidentView> handle(SqlConnection transaction, Order order, OptionalLong expected, Riders riders) {
        var request = new Request<>(order.incident(), order.key(), order.command(), order.actor(), expected);
        var reading = new Reading(riders);
        return handler.handle(transaction, request, reading).map(_ -> reading.view());
    }

    /** The state that the events add up to. */
    public static Incident replay(List<RecordedEvent> history) {
        var rules = new IncidentDecider();
        Incident state = rules.initial();
        for (RecordedEvent event : history) {
            state = rules.evolve(state, CODEC.read(event));
        }
        return state;
    }

    /** Begins an incident under the next key; if it comes to nothing, so does the key. */
    public Uni<IncidentView> declare(UUID id, Function<String, IncidentCommand> command, String actor, Riders riders) {
        return log.inTransaction(transaction -> nextKey(transaction)
                .chain(key -> handle(transaction, new Order(id, key, command.apply(key), actor), riders)));
    }

    /** The next key; others who want one wait until the transaction ends. */
    public Uni<String> nextKey(SqlConnection transaction) {
        return Counter.next(transaction, "incident").map(number -> "INC-" + number);
    }

    /** What a change makes of the incident: a long history is read once, for the rows and for the answer. */
    private static final class Reading implements Function<Committed<Incident>, List<Write>> {

        private final Riders riders;
        private @Nullable IncidentView view;

        private Reading(Riders riders) {
            this.riders = riders;
        }

        @Override
        public List<Write> apply(Committed<Incident> committed) {
            IncidentView now = IncidentReader.read(committed.history());
            view = now;
            Ties ties = switch (committed.state()) {
                case Incident.Unreported _ -> Ties.NONE;
                case Incident.Live live -> live.ties();
            };
            return Stream.of(List.of(IncidentProjection.row(now, ties), PastRow.of(now)), Withdrawal.of(committed.events()),
                    riders.apply(now)).flatMap(List::stream).toList();
        }

        private IncidentView view() {
            return Objects.requireNonNull(view, "rows are made before the answer");
        }
    }
}
