package dev.hindsight.report.publication;

import java.util.List;
import java.util.OptionalLong;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.Replay;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.IncidentHandler.Order;
import dev.hindsight.incident.Ownerless;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.SincePublication;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.read.view.Publication;
import dev.hindsight.incident.read.view.Publications;
import dev.hindsight.incident.rule.Missing;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IdempotentRequest;
import dev.hindsight.manners.Reader;
import dev.hindsight.report.render.ReportQueries;
import dev.hindsight.report.render.ReportQueries.Both;
import io.smallrye.mutiny.Uni;

/** Publishes exactly the version that the gate has seen: whoever edits in between makes it look again. */
@RequestScoped
class Publishing {

    private static final int ATTEMPTS = 5;

    private final ReportQueries reports;
    private final IncidentQueries incidents;
    private final SincePublication since;
    private final IncidentHandler handler;
    private final EventLog log;
    private final Gate gate;
    private final Caller caller;
    private final IdempotentRequest idempotent;

    Publishing(ReportQueries reports, IncidentQueries incidents, SincePublication since, IncidentHandler handler,
            EventLog log, Gate gate,
            Caller caller, IdempotentRequest idempotent) {
        this.reports = reports;
        this.incidents = incidents;
        this.since = since;
        this.handler = handler;
        this.log = log;
        this.gate = gate;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    Uni<Response> publish(String key, @Nullable String note, @Nullable List<String> sections, OptionalLong expected) {
        Uni<Response> once = Uni.createFrom()
                .deferred(() -> reports.now(key, reader()).chain(both -> gate.ownerless(both)
                        .chain(ownerless -> publish(new Looked(both, ownerless), note, sections, expected))));
        return idempotent.whole(
                expected.isPresent() ? once : once.onFailure(VersionConflict.class).retry().atMost(ATTEMPTS - 1));
    }

    private record Looked(Both both, Ownerless ownerless) {}

    private Uni<Response> publish(Looked at, @Nullable String note, @Nullable List<String> sections, OptionalLong expected) {
        IncidentView now = at.both().incident();
        if (sections != null && now.confidential()) {
            throw new Rejected("confidential", "A confidential report is not shown to the public.");
        }
        List<Missing> missing = gate.missing(at.both(), at.ownerless());
        boolean stale = expected.isPresent() && expected.getAsLong() != now.version();
        if (!missing.isEmpty() && !stale) {
            throw Gate.closed(missing);
        }
        var command = new IncidentCommand.Publish(now.version(), note,
                sections == null ? null : new IncidentEvent.PublicView(sections), gate.required(now.severity()),
                at.ownerless());
        String token = sections == null ? null : PublicToken.next();
        return handler.handle(new Order(now.id(), now.key(), command, caller.name()),
                OptionalLong.of(expected.orElse(now.version())), view -> rows(view, token))
                .map(view -> answer(view, token).toResponse());
    }

    private List<dev.hindsight.eventlog.Write> rows(IncidentView view, @Nullable String token) {
        var rows = new java.util.ArrayList<>(token == null
                ? idempotent.remember(answer(view, null))
                : idempotent.rememberSealed(answer(view, token)));
        if (token != null) {
            rows.add(PublicReports.opening(token, view.id(), last(view).number()));
        }
        return rows;
    }

    private static Answer answer(IncidentView view, @Nullable String token) {
        Publication last = last(view);
        return Answer.created("/api/v1/incidents/" + view.key() + "/report/publications/" + last.number(), view.version(),
                new Published(last, token == null ? null : "/api/v1/public/reports/" + token));
    }

    private static Publication last(IncidentView view) {
        return java.util.Objects.requireNonNull(view.publication(), "it was just published");
    }

    Uni<Response> withdraw(String key, int number, @Nullable String reason, OptionalLong expected) {
        return incidents.find(key, reader())
                .chain(found -> handler.handle(new Order(found.id(), found.key(),
                        new IncidentCommand.WithdrawPublication(number, reason), caller.name()), expected,
                        _ -> List.of()))
                .map(view -> Response.noContent().tag(new jakarta.ws.rs.core.EntityTag(Long.toString(view.version()))).build());
    }

    Uni<List<Publication>> all(String key, Reader reader) {
        return incidents.find(key, reader).chain(found -> log.load(found.id())
                .chain(Replay.by(Publications::of)).chain(all -> since.judged(found, all)));
    }

    Uni<Publication> one(String key, int number, Reader reader) {
        return all(key, reader).map(all -> {
            if (number < 1 || number > all.size()) {
                throw new Rejected("no-such-publication", "There is no publication " + number + "; " + key + " has "
                        + all.size() + " so far.");
            }
            return all.get(number - 1);
        });
    }

    private Reader reader() {
        return Reader.of(caller);
    }
}
