package dev.hindsight.action;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.action.read.ActionItemProjection;
import dev.hindsight.action.read.ActionItemView;
import dev.hindsight.eventlog.CommandHandler;
import dev.hindsight.eventlog.Committed;
import dev.hindsight.eventlog.Counter;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Write;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Carries commands out: events, their rows in the lists and what else is to be stored go down in one transaction. */
@ApplicationScoped
public class ActionItemHandler {

    private static final String COUNTER = "action-item";

    private final EventLog log;
    private final CommandHandler<ActionItemCommand, ActionItem, ActionItemEvent> commands;

    public ActionItemHandler(EventLog log, Clock clock) {
        this.log = log;
        this.commands = new CommandHandler<>(log, new ActionItemDecider(), ActionItemEvents.codec(), clock);
    }

    /**
     * A new item under the next key, {@code ACT-12}.
     *
     * @param command made from the key
     * @param riders further rows, made from the new item
     */
    Uni<ActionItemView> raise(Function<String, ActionItemCommand.Raise> command, String actor,
            Function<ActionItemView, List<Write>> riders) {
        return log.inTransaction(transaction -> Counter.next(transaction, COUNTER).chain(number -> {
            String key = "ACT-" + number;
            var request = new CommandHandler.Request<ActionItemCommand>(EventId.next(), key, command.apply(key), actor,
                    OptionalLong.empty());
            return commands.handle(transaction, request, committed -> {
                ActionItemView item = view(committed);
                return Stream.concat(ActionItemProjection.rows(item).stream(), riders.apply(item).stream())
                        .toList();
            });
        })).map(ActionItemHandler::view);
    }

    /** @param expected the version that the sender has seen, when they care */
    Uni<ActionItemView> change(UUID item, String key, ActionItemCommand command, String actor, OptionalLong expected) {
        return commands.handle(new CommandHandler.Request<>(item, key, command, actor, expected),
                committed -> committed.events().isEmpty() ? List.of() : ActionItemProjection.rows(view(committed)))
                .map(ActionItemHandler::view);
    }

    /**
     * What an imported report says of an item, in a transaction of the caller; the first time it gets the next key.
     *
     * @param item its id, which comes with the report, so that one thing never becomes two
     */
    Uni<Void> bring(SqlConnection transaction, UUID item, Function<String, ActionItemCommand.Import> command, String actor) {
        return log.load(transaction, item)
                .chain(history -> history.isEmpty()
                        ? Counter.next(transaction, COUNTER).map(number -> "ACT-" + number)
                        : Uni.createFrom().item(history.getFirst().subject()))
                .chain(key -> commands.handle(transaction,
                        new CommandHandler.Request<>(item, key, command.apply(key), actor, OptionalLong.empty()),
                        committed -> committed.events().isEmpty() ? List.of() : ActionItemProjection.rows(view(committed))))
                .replaceWithVoid();
    }

    private static ActionItemView view(Committed<ActionItem> committed) {
        return switch (committed.state()) {
            case ActionItem.Unraised _ -> throw new IllegalStateException("a command has left nothing behind");
            case ActionItem.Raised item -> ActionItemView.of(item, committed.history());
        };
    }
}
