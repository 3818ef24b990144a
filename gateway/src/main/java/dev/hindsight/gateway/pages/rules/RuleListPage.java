package dev.hindsight.gateway.pages.rules;

import java.time.Clock;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** All rules, with the buttons that switch one off or take it away. */
@Path("/alert-rules")
class RuleListPage {

    @CheckedTemplate(basePath = "rules")
    record list(Frame frame, Rulebook book) implements TemplateInstance {}

    private final RuleDesk desk;
    private final ServiceClient services;
    private final Html html;
    private final Clock clock = Clock.systemUTC();

    RuleListPage(RuleDesk desk, ServiceClient services, Html html) {
        this.desk = desk;
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> list() {
        return show(200, null);
    }

    @POST
    @Path(RulePage.ID + "/switch")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> toggle(@RestPath String id, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var off = fields.get("to", "").equals("off");
        return desk.text(id).chain(text -> {
            text.put("paused", off);
            return act(Command.of(Backend.INCIDENT, HttpMethod.PUT, RuleDesk.RULES + "/" + id, text).at(fields),
                    off ? Flash.RULE_OFF : Flash.RULE_ON);
        });
    }

    @POST
    @Path(RulePage.ID + "/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> delete(@RestPath String id, MultivaluedMap<String, String> form) {
        return act(Command.of(Backend.INCIDENT, HttpMethod.DELETE, RuleDesk.RULES + "/" + id, null).at(new Fields(form)),
                Flash.RULE_DELETED);
    }

    private Uni<Response> act(Command command, Flash flash) {
        return command.through(services).chain(answer -> {
            if (answer.ok()) {
                return Uni.createFrom().item(html.next("/alert-rules", flash.said()));
            }
            if (answer.problem().status() == 403) {
                throw new PageFailure(answer.problem());
            }
            return show(answer.problem().status(), answer.problem());
        });
    }

    private Uni<Response> show(int status, @Nullable Problem refused) {
        return desk.rules().chain(rules -> desk.sources().chain(sources -> html.show(status,
                new list(html.frame("alerting"), new Rulebook(Listed.of(rules, sources, clock.instant()), refused)))));
    }
}
