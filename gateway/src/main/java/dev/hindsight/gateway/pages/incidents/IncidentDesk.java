package dev.hindsight.gateway.pages.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Answer;
import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Clocks;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Listing;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.actions.ActionItem;
import dev.hindsight.gateway.pages.changes.Before;
import dev.hindsight.gateway.pages.changes.Change;
import dev.hindsight.gateway.pages.history.Chronicle;
import dev.hindsight.gateway.pages.history.HistoryEntry;
import dev.hindsight.gateway.pages.history.Lookback;
import dev.hindsight.gateway.pages.history.PointInTime;
import dev.hindsight.gateway.pages.history.Recollection;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/**
 * Shows the page of an incident and carries out what its forms ask. A refusal shows the page as it now is, with the refusal
 * and what was typed at the form it came from.
 */
@ApplicationScoped
class IncidentDesk {

    private static final Set<Integer> TOLD_AT_THE_FORM = Set.of(400, 403, 409, 412, 413, 415, 422);
    private static final Set<String> NAME_ANOTHER = Set.of("link", "merge");
    private static final int PATIENCE = 3;

    @CheckedTemplate(basePath = "incidents")
    record page(Frame frame, Dossier dossier) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;
    private final Others others;

    IncidentDesk(ServiceClient services, Html html, Others others) {
        this.services = services;
        this.others = others;
        this.html = html;
    }

    /** An instant before anything was recorded leads to the first version, with a word about it. */
    Uni<Response> show(String key, PointInTime when) {
        return dossier(key, when, null).chain(dossier -> html.show(new page(html.frame("incidents"), dossier)))
                .onFailure(failure -> when.at() != null && PageFailure.isMissing(failure))
                .recoverWithItem(() -> html.next("/incidents/" + key + "?version=1", Flash.NOT_YET.said()));
    }

    Uni<Incident> current(String key) {
        return services.get(Backend.INCIDENT, "/api/v1/incidents/" + key, Incident.class);
    }

    /** @param place the part of the page to land on */
    Uni<Response> submit(String key, String form, Fields fields, Command command, Flash flash, String place) {
        var never = Clocks.never(fields);
        if (never != null) {
            return refuse(key, new Attempt(form, fields, never));
        }
        return command.through(services)
                .chain(answer -> answer.problem().isStale() && !answer.ok()
                        ? again(key, new Stake(form), fields, command, PATIENCE, answer)
                        : Uni.createFrom().item(answer))
                .chain(answer -> {
                    if (answer.ok()) {
                        var said = flash.about(answer.body().path("key").asText(null)).first(Clocks.twice(fields));
                        if (flash == Flash.CONFIDENTIAL_NOW && outside(answer)) {
                            return Uni.createFrom().item(html.next("/incidents", Flash.OUT_OF_SIGHT.about(key)));
                        }
                        return Uni.createFrom().item(html.next("/incidents/" + key + "#" + place, said));
                    }
                    return refuse(key, new Attempt(form, fields, answer.problem()));
                });
    }

    /** Whether the one who asks no longer sees the incident that was answered. */
    private boolean outside(Answer answer) {
        var frame = html.frame("incidents");
        return !frame.admin()
                && !services.read(answer.body(), Incident.class).insiders().contains(frame.userName());
    }

    /** Sends a command once more for the version there is now, if what it overwrites was left alone meanwhile. */
    private Uni<Answer> again(String key, Stake stake, Fields fields, Command command, int tries, Answer stale) {
        var seen = fields.get("version", "");
        if (tries == 0 || !seen.matches("[0-9]{1,18}")) {
            return Uni.createFrom().item(stale);
        }
        var path = "/api/v1/incidents/" + key;
        var then = services.get(Backend.INCIDENT, path + "?version=" + seen, Incident.class);
        var now = services.get(Backend.INCIDENT, path, Incident.class);
        return Uni.combine().all().unis(then, now).asTuple().chain(both -> {
            if (!stake.sameIn(both.getItem1(), both.getItem2())) {
                return Uni.createFrom().item(stale);
            }
            return command.at(both.getItem2().version()).through(services)
                    .chain(answer -> answer.ok() || !answer.problem().isStale()
                            ? Uni.createFrom().item(answer)
                            : again(key, stake, fields, command, tries - 1, answer));
        }).onFailure(PageFailure.class).recoverWithItem(stale);
    }

    Uni<Response> refuse(String key, Attempt attempt) {
        var status = attempt.problem().status();
        boolean anotherIsMissing = status == 404 && NAME_ANOTHER.contains(attempt.form());
        if (!anotherIsMissing && status < 500 && !TOLD_AT_THE_FORM.contains(status)) {
            throw new PageFailure(attempt.problem());
        }
        return dossier(key, PointInTime.NOW, attempt)
                .chain(dossier -> html.show(status, new page(html.frame("incidents"), dossier)));
    }

    private Uni<Dossier> dossier(String key, PointInTime when, @Nullable Attempt attempt) {
        var path = "/api/v1/incidents/" + key;
        var shown = services.get(Backend.INCIDENT, when.after(path), Incident.class);
        var now = when.now()
                ? Uni.createFrom().item(Optional.<Incident>empty())
                : services.get(Backend.INCIDENT, path, Incident.class).map(Optional::of);
        var events = optional(
                services.all(Backend.INCIDENT, path + "/events?limit=200", HistoryEntry.class).map(Recollection::of));
        var check = optional(services.get(Backend.INCIDENT, path + "/verification", Verification.class));
        return Uni.combine().all().unis(shown, now, events, check).asTuple().chain(all -> {
            var incident = all.getItem1();
            var history = all.getItem3();
            var lookback = all.getItem2().map(head -> new Lookback<>(incident, head, history.orElse(List.of()), when));
            var items = actions(key, lookback.map(Lookback::beside).orElse(null));
            return Uni.combine().all().unis(items, before(incident), others.of(incident)).asTuple()
                    .map(more -> new Dossier(incident, lookback.orElse(null), chronicle(incident, attempt, history),
                            more.getItem1(), more.getItem2(), more.getItem3(), all.getItem4(), attempt));
        });
    }

    /** What somebody changed before it began. */
    private Uni<Before> before(Incident incident) {
        var before = incident.before();
        return optional(services.list(Backend.INCIDENT, before.asked(), Change.class).map(Listing::items)).map(before::with);
    }

    /** The past page shows the action items as they stood then, too. */
    private Uni<Optional<List<ActionItem>>> actions(String key, @Nullable Instant at) {
        var asked = new Query(Map.of()).with("limit", "200").with("sort", "key").with("incident", key).with("at",
                at == null ? null : at.toString());
        return optional(services.all(Backend.ACTION, asked.after("/api/v1/action-items"), ActionItem.class));
    }

    private static Chronicle chronicle(Incident incident, @Nullable Attempt attempt, Optional<List<HistoryEntry>> events) {
        return attempt != null ? new Chronicle(incident, events) : Chronicle.upTo(incident, events);
    }

    private static <T> Uni<Optional<T>> optional(Uni<T> wanted) {
        return wanted.map(Optional::of).onFailure(PageFailure.class).recoverWithItem(Optional.empty());
    }
}
