package dev.hindsight.incident.desk;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Tie;
import dev.hindsight.incident.desk.TieHandler.Asker;
import dev.hindsight.incident.desk.TieHandler.Both;
import dev.hindsight.incident.desk.TieHandler.Pair;
import dev.hindsight.incident.desk.TieHandler.Side;
import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IdempotentRequest;
import dev.hindsight.manners.IfMatch;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** Requests that are about two incidents: the caller must be able to see both, or the other one is not there. */
@RequestScoped
class TieDesk {

    private static final Set<Tie> ASKABLE = Set.of(Tie.RELATED, Tie.DUPLICATE_OF, Tie.CAUSED_BY, Tie.RECURRENCE_OF);

    private final IncidentQueries incidents;
    private final TieHandler handler;
    private final Caller caller;
    private final HttpHeaders headers;
    private final IdempotentRequest idempotent;

    TieDesk(IncidentQueries incidents, TieHandler handler, Caller caller, HttpHeaders headers, IdempotentRequest idempotent) {
        this.incidents = incidents;
        this.handler = handler;
        this.caller = caller;
        this.headers = headers;
        this.idempotent = idempotent;
    }

    Uni<Response> merge(String key, String into) {
        return idempotent.whole(find(key).chain(here -> find(into).chain(there -> {
            String survivor = there.whole().mergedInto();
            if (survivor != null && !survivor.equals(here.whole().mergedInto())) {
                return Uni.createFrom().failure(new Rejected("survivor-merged",
                        there.key() + " was merged into " + survivor + ". Merge into that one."));
            }
            return change(new Pair(here, there), Merging::merge);
        })));
    }

    Uni<Response> unmerge(String key) {
        return idempotent.whole(find(key).chain(here -> {
            IncidentView view = here.whole();
            if (view.status() == Status.MERGED && view.mergedInto() == null) {
                return Uni.createFrom().failure(new Rejected("survivor-unseen",
                        "You may not see the incident that this one was merged into. Ask somebody who takes part in it."));
            }
            if (view.mergedInto() == null) {
                return Uni.createFrom().failure(new Rejected("not-merged", "This incident is not merged into another one."));
            }
            return find(view.mergedInto()).chain(there -> change(new Pair(here, there), Merging::unmerge));
        }));
    }

    Uni<Response> link(String key, String other, Tie kind) {
        if (!ASKABLE.contains(kind)) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/kind",
                    "must be one of related, duplicate-of, caused-by, recurrence-of"))).asException();
        }
        return find(key).chain(here -> find(other).chain(there -> change(new Pair(here, there),
                (_, _) -> new Both(new IncidentCommand.Link(there.id(), there.key(), kind),
                        new IncidentCommand.Link(here.id(), here.key(), kind.inverse())))));
    }

    Uni<Response> unlink(String key, String other) {
        return find(key).chain(here -> find(other).chain(there -> change(new Pair(here, there),
                (_, _) -> new Both(new IncidentCommand.Unlink(there.id(), there.key()),
                        new IncidentCommand.Unlink(here.id(), here.key())))));
    }

    private Uni<Response> change(Pair pair, BiFunction<Side, Side, Both> commands) {
        return IfMatch.any(headers, expected -> handler.change(pair,
                new Asker(caller.name(), expected, view -> idempotent.remember(answer(pair, view))), commands))
                .map(view -> answer(pair, view).toResponse());
    }

    private static Answer answer(Pair pair, IncidentView view) {
        return Answer.ok(view.version(), pair.here().tied(pair.there().key()).shown(view));
    }

    private Uni<Found> find(String keyOrId) {
        return incidents.find(keyOrId, Reader.of(caller));
    }
}
