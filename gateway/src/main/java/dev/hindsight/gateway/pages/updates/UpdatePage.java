package dev.hindsight.gateway.pages.updates;

import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** Where an update for one audience is written, beginning with what the report already says. */
@Path("/incidents/{key: [A-Za-z0-9-]{1,64}}/updates")
class UpdatePage {

    @CheckedTemplate(basePath = "updates")
    record write(Frame frame, Writing writing) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    UpdatePage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    @Path("new")
    public Uni<Response> begin(@RestPath String key, @RestQuery @Nullable String audience) {
        if (!html.frame("incidents").responder()) {
            throw new PageFailure(Problem.of(403, "", ""));
        }
        return show(key, audience, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> post(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var audience = fields.get("audience", "technical");
        var command = Command.of(Backend.INCIDENT, HttpMethod.POST, "/api/v1/incidents/" + key + "/updates",
                Map.of("audience", audience, "text", fields.get("markdown", "")));
        return command.once(fields).through(services).chain(answer -> answer.ok()
                ? Uni.createFrom().item(html.next("/incidents/" + key + "#updates", Flash.UPDATE_POSTED.said()))
                : show(key, audience, new Attempt("update", fields, answer.problem())));
    }

    private Uni<Response> show(String key, @Nullable String asked, @Nullable Attempt attempt) {
        var audience = asked != null && Writing.AUDIENCES.contains(asked) ? asked : Writing.AUDIENCES.getFirst();
        var path = "/api/v1/incidents/" + key;
        var incident = services.get(Backend.INCIDENT, path, Incident.class);
        var draft = services.get(Backend.INCIDENT, path + "/updates/draft?audience=" + audience, JsonNode.class)
                .onFailure(PageFailure.class).recoverWithItem(MissingNode.getInstance());
        return Uni.combine().all().unis(incident, draft).asTuple().chain(both -> {
            var begin = both.getItem2();
            var writing = new Writing(both.getItem1(), audience, begin.path("text").asText(""),
                    begin.path("section").asText(null), attempt, Once.again(attempt));
            return html.show(attempt == null ? 200 : attempt.problem().status(),
                    new write(html.frame("incidents"), writing));
        });
    }
}
