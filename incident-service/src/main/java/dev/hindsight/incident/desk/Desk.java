package dev.hindsight.incident.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.IncidentHandler.Order;
import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IdempotentRequest;
import dev.hindsight.manners.IfMatch;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/**
 * What all requests to change an incident have in common: the caller must be able to see it, {@code If-Match} is honoured, and
 * the answer is the incident as it now is.
 */
@RequestScoped
class Desk {

    private final IncidentQueries incidents;
    private final IncidentHandler handler;
    private final Caller caller;
    private final HttpHeaders headers;
    private final IdempotentRequest idempotent;

    Desk(IncidentQueries incidents, IncidentHandler handler, Caller caller, HttpHeaders headers,
            IdempotentRequest idempotent) {
        this.incidents = incidents;
        this.handler = handler;
        this.caller = caller;
        this.headers = headers;
        this.idempotent = idempotent;
    }

    Uni<Response> declare(UUID id, Function<String, IncidentCommand> command) {
        return idempotent.whole(handler.declare(id, key -> said(command.apply(key)), caller.name(),
                view -> idempotent.remember(declared(view))))
                .map(view -> declared(view).toResponse());
    }

    Uni<Response> work(String keyOrId, IncidentCommand command) {
        return put(keyOrId, _ -> command, _ -> List.of()).map(view -> Answer.ok(view.version(), view).toResponse());
    }

    /** For a POST that makes something on the incident. */
    Uni<Response> create(String keyOrId, IncidentCommand command, Function<IncidentView, Answer> answer) {
        return create(keyOrId, _ -> command, answer);
    }

    /** The same for a command that needs to know what it is about. */
    Uni<Response> create(String keyOrId, Function<Found, IncidentCommand> command, Function<IncidentView, Answer> answer) {
        return idempotent.whole(put(keyOrId, command, view -> idempotent.remember(answer.apply(view))))
                .map(view -> answer.apply(view).toResponse());
    }

    /** For a POST whose command has to be made from what the incident was. */
    Uni<Response> workOn(String keyOrId, Function<Found, Uni<IncidentCommand>> command, Function<IncidentView, Answer> answer) {
        return idempotent.whole(incidents.find(keyOrId, Reader.of(caller))
                .chain(found -> command.apply(found).chain(made -> create(keyOrId, made, answer))));
    }

    private Uni<IncidentView> put(String keyOrId, Function<Found, IncidentCommand> command, IncidentHandler.Riders riders) {
        return incidents.find(keyOrId, Reader.of(caller)).chain(found -> {
            var order = new Order(found.id(), found.key(), said(command.apply(found)), caller.name());
            return IfMatch.any(headers, expected -> handler.handle(order, expected, view -> riders.apply(found.shown(view))))
                    .map(found::shown);
        });
    }

    private static IncidentCommand said(IncidentCommand command) {
        return new IncidentCommand.Said(command, Clock.systemUTC().instant());
    }

    private static Answer declared(IncidentView view) {
        return Answer.created("/api/v1/incidents/" + view.key(), view.version(), view);
    }
}
