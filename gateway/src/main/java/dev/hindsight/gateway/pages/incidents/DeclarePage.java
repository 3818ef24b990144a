package dev.hindsight.gateway.pages.incidents;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Clocks;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** The form that declares an incident; sent twice, it declares once. */
@Path("/incidents")
class DeclarePage {

    @CheckedTemplate(basePath = "incidents")
    record declare(Frame frame, Declaration declaration, String once) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    DeclarePage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    @Path("new")
    public Uni<Response> form() {
        if (!html.frame("incidents").responder()) {
            throw new PageFailure(Problem.of(403, "", ""));
        }
        return html.show(page(null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> declare(MultivaluedMap<String, String> form) {
        var fields = new Fields(new MultivaluedHashMap<>(form));
        var never = Clocks.never(fields);
        if (never != null) {
            return refuse(new Attempt("declare", fields, never));
        }
        var command = Command.of(Backend.INCIDENT, HttpMethod.POST, "/api/v1/incidents", body(fields)).once(fields);
        return command.through(services).chain(answer -> {
            if (answer.ok()) {
                var key = answer.body().path("key").asText("");
                return Uni.createFrom()
                        .item(html.next("/incidents/" + key, Flash.DECLARED.about(key).first(Clocks.twice(fields))));
            }
            return refuse(new Attempt("declare", fields, plain(fields, answer.problem())));
        });
    }

    /** Whoever has chosen none is not told how it is to be written. */
    private static Problem plain(Fields fields, Problem problem) {
        var none = !fields.has("environment") && !fields.has("environment-other");
        return none && problem.at("environment") != null ? problem.at("environment", "must be chosen") : problem;
    }

    private Uni<Response> refuse(Attempt attempt) {
        return html.show(attempt.problem().status(), page(attempt));
    }

    private declare page(@Nullable Attempt attempt) {
        return new declare(html.frame("incidents"), new Declaration(attempt), Once.again(attempt));
    }

    private static Map<String, @Nullable Object> body(Fields fields) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("title", fields.get("title", ""));
        body.put("severity", fields.get("severity"));
        body.put("environment", fields.get("environment-other", fields.get("environment", "")));
        body.put("services", fields.words("services"));
        body.put("summary", fields.get("summary"));
        body.put("startedAt", fields.instant("startedAt"));
        body.put("confidential", fields.has("confidential"));
        body.values().removeIf(value -> value == null);
        return body;
    }
}
