package dev.hindsight.gateway.pages.sources;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.gateway.pages.Answer;
import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** What the pages of alert sources ask the service; administrators only. */
@ApplicationScoped
class SourceDesk {

    static final String ID = "{id: [0-9a-f-]{36}}";
    static final String API = "/api/v1/alert-sources";
    private static final List<String> OPEN = List.of("firing", "acknowledged", "unknown", "stale");

    private final ServiceClient services;
    private final Html html;

    SourceDesk(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    /** @param version to send along with a change, so that nobody undoes what another has done */
    record Found(AlertSource source, long version) {}

    /** The frame, for administrators; others get the page that says so. */
    Frame frame() {
        var frame = html.frame("alerting");
        if (!frame.admin()) {
            throw new PageFailure(Problem.of(403, "", ""));
        }
        return frame;
    }

    Uni<List<SourceType>> types() {
        return services.list(Backend.INCIDENT, "/api/v1/alert-source-types", SourceType.class).map(page -> page.items());
    }

    Uni<List<AlertSource>> sources() {
        return services.list(Backend.INCIDENT, API, AlertSource.class).map(page -> page.items());
    }

    Uni<List<Summary>> summaries() {
        return services.list(Backend.INCIDENT, API + "/activity", Summary.class).map(page -> page.items());
    }

    Uni<Found> find(String id) {
        return services.send(Backend.INCIDENT, HttpMethod.GET, API + "/" + id, null, Map.of())
                .map(answer -> new Found(source(answer), answer.version()));
    }

    <T> Uni<T> get(String path, Class<T> type) {
        return services.get(Backend.INCIDENT, API + path, type);
    }

    <T> Uni<List<T>> list(String path, Class<T> type) {
        return services.list(Backend.INCIDENT, path, type).map(page -> page.items());
    }

    /** Its alerts that are not over, at most twenty of each state. */
    Uni<List<OpenAlert>> openAlerts(String id) {
        Uni<List<OpenAlert>> all = Uni.createFrom().item(List.of());
        for (String state : OPEN) {
            all = all.chain(before -> list("/api/v1/alerts?limit=20&status=" + state + "&source=" + id, OpenAlert.class)
                    .map(more -> Stream.concat(before.stream(), more.stream()).toList()));
        }
        return all;
    }

    /**
     * Tries the mapping of a form on what the service has.
     *
     * @param at whose mapping it is: a source, or a type
     */
    Uni<Response> tried(String at, Fields fields, ObjectMapper json, Function<MappingTrial, Uni<Response>> done,
            Function<Attempt, Uni<Response>> refused) {
        Map<String, @Nullable Object> question;
        try {
            question = new SourceBody(fields, json).question();
        } catch (PageFailure noJson) {
            return refused.apply(new Attempt(SourceForm.TRIAL, fields, noJson.problem()));
        }
        return services.send(Backend.INCIDENT, HttpMethod.POST, at + "/mapping-previews", question, Map.of())
                .chain(answer -> answer.ok()
                        ? done.apply(services.read(answer.body(), MappingTrial.class))
                        : refused.apply(new Attempt(SourceForm.TRIAL, fields, answer.problem())));
    }

    ServiceClient services() {
        return services;
    }

    AlertSource source(Answer answer) {
        return services.read(answer.orFail(), AlertSource.class);
    }

    /** What helps but must not keep the rest of a page from being shown. */
    static <T> Uni<@Nullable T> orNothing(Uni<T> wanted) {
        return wanted.<@Nullable T>map(found -> found).onFailure(PageFailure.class).recoverWithNull();
    }
}
