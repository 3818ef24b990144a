package dev.hindsight.incident.desk;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.DatabaseAway;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.IncidentHandler.Order;
import dev.hindsight.incident.IncidentHandler.Riders;
import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Changes two incidents at once: both streams are written in one transaction, always the one with the smaller id first, so that
 * two who change the same two never wait for each other in a ring. See {@code decisions/0002-merging-can-be-taken-back.md}.
 */
@ApplicationScoped
class TieHandler {

    private static final int ATTEMPTS = 50;

    private final EventLog log;
    private final IncidentHandler incidents;

    TieHandler(EventLog log, IncidentHandler incidents) {
        this.log = log;
        this.incidents = incidents;
    }

    /** Both as the sender found them. */
    record Pair(Found here, Found there) {

        Pair {
            if (here.id().equals(there.id())) {
                throw new Rejected("itself", "An incident has nothing to do with itself.");
            }
        }
    }

    /** Who asks, and which version of {@code here} they have seen, if they care. */
    record Asker(String name, OptionalLong expected, Riders riders) {}

    /** One of the two, as it stands in the transaction. */
    record Side(Found found, List<RecordedEvent> history) {

        long version() {
            return history.getLast().version();
        }
    }

    /** What is asked of the one and of the other. */
    record Both(IncidentCommand here, IncidentCommand there) {}

    /** @return {@code here} as it then is */
    Uni<IncidentView> change(Pair pair, Asker asker, BiFunction<Side, Side, Both> commands) {
        return log.inTransaction(transaction -> within(transaction, pair, asker, commands))
                .onFailure(failure -> failure instanceof VersionConflict && asker.expected().isEmpty()
                        || DatabaseAway.isRace(failure))
                .retry().atMost(ATTEMPTS);
    }

    private Uni<IncidentView> within(SqlConnection transaction, Pair pair, Asker asker,
            BiFunction<Side, Side, Both> commands) {
        return side(transaction, pair.here()).chain(here -> side(transaction, pair.there()).chain(there -> {
            if (asker.expected().isPresent() && asker.expected().getAsLong() != here.version()) {
                return Uni.createFrom().failure(new VersionConflict(here.found().id(), asker.expected().getAsLong(),
                        OptionalLong.of(here.version())));
            }
            Both both = commands.apply(here, there);
            var steps = List.of(new Step(here, both.here(), asker.riders()), new Step(there, both.there(), _ -> List.of()));
            return inOrder(transaction, steps, asker.name());
        }));
    }

    private record Step(Side side, IncidentCommand command, Riders riders) {}

    /** What the rules refuse at the second stream takes the first back with it. */
    private Uni<IncidentView> inOrder(SqlConnection transaction, List<Step> steps, String actor) {
        Uni<@Nullable IncidentView> here = Uni.createFrom().nullItem();
        for (Step step : steps.stream().sorted(Comparator.comparing(step -> step.side().found().id())).toList()) {
            here = here.chain(before -> {
                var order = new Order(step.side().found().id(), step.side().found().key(), step.command(), actor);
                return incidents.handle(transaction, order, OptionalLong.of(step.side().version()), step.riders())
                        .map(view -> step == steps.getFirst() ? view : before);
            });
        }
        return here.onItem().ifNull().failWith(() -> new IllegalStateException("nothing was changed"));
    }

    private Uni<Side> side(SqlConnection transaction, Found found) {
        return log.load(transaction, found.id()).map(history -> new Side(found, history));
    }
}
