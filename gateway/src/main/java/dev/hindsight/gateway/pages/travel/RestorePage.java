package dev.hindsight.gateway.pages.travel;

import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.report.Section;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** Shows what bringing back a section of an old version would change, and does it when that is confirmed. */
@Path("/incidents/{key: [A-Za-z0-9-]{1,64}}/restore/{section: [A-Za-z]{1,40}}")
class RestorePage {

    @CheckedTemplate(basePath = "travel")
    record restore(Frame frame, Restoration restoration) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    RestorePage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> ask(@RestPath String key, @RestPath String section, @RestQuery long version) {
        if (!html.frame("incidents").responder()) {
            throw new PageFailure(Problem.of(403, "", ""));
        }
        return show(key, section, Long.toString(version), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> restore(@RestPath String key, @RestPath String section, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var version = fields.get("of", "");
        if (!version.matches("[0-9]{1,9}")) {
            throw new NotFoundException();
        }
        var command = Command.of(Backend.INCIDENT, HttpMethod.POST,
                "/api/v1/incidents/" + key + "/report/" + section + "/restorations",
                Map.of("version", Long.valueOf(version)));
        return command.at(fields).once(fields).through(services)
                .chain(answer -> answer.ok()
                        ? Uni.createFrom().item(html.next("/incidents/" + key + "#section-" + section,
                                Flash.SECTION_RESTORED.said()))
                        : show(key, section, version, answer.problem()));
    }

    private Uni<Response> show(String key, String section, String version, @Nullable Problem refused) {
        if (!Section.exists(section)) {
            throw new NotFoundException();
        }
        var path = "/api/v1/incidents/" + key;
        var now = services.get(Backend.INCIDENT, path, Incident.class);
        var then = services.get(Backend.INCIDENT, path + "?version=" + version, Incident.class);
        return Uni.combine().all().unis(now, then).asTuple()
                .chain(both -> html.show(refused == null ? 200 : refused.status(), new restore(html.frame("incidents"),
                        new Restoration(both.getItem1(), both.getItem2(), section, refused))));
    }
}
