package dev.hindsight.gateway.pages.sources;

import java.net.URI;
import java.util.HashMap;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** The settings of a source. They are changed as they were shown, or not at all. */
@Path("/alert-sources/" + SourceDesk.ID + "/settings")
class SettingsPage {

    @CheckedTemplate(basePath = "sources")
    record settings(Frame frame, SourceForm form, AlertSource source, String version) implements TemplateInstance {}

    private final SourceDesk desk;
    private final Html html;
    private final ObjectMapper json;

    SettingsPage(SourceDesk desk, Html html, ObjectMapper json) {
        this.desk = desk;
        this.html = html;
        this.json = json;
    }

    @GET
    public Uni<Response> form(@RestPath String id) {
        return show(id, null, null);
    }

    /** What the mapping that is typed would make of what came; nothing is saved. */
    @POST
    @Path("mapping-trial")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> attempt(@RestPath String id, MultivaluedMap<String, String> form) {
        desk.frame();
        var fields = new Fields(form);
        return desk.tried(SourceDesk.API + "/" + id, fields, json,
                trial -> show(id, null, new SourceForm.Tried(fields, trial)), refused -> show(id, refused, null));
    }

    /** Whoever reloads the answer lands on the settings as they are. */
    @GET
    @Path("mapping-trial")
    public Response elsewhere(@RestPath String id) {
        return Response.seeOther(URI.create("/alert-sources/" + id + "/settings")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(@RestPath String id, MultivaluedMap<String, String> form) {
        desk.frame();
        var fields = new Fields(form);
        var body = new HashMap<String, @Nullable Object>();
        try {
            body.putAll(new SourceBody(fields, json).source());
            if (fields.values().containsKey("mapping")) {
                body.putIfAbsent("mapping", null);
            }
        } catch (PageFailure noJson) {
            return show(id, new Attempt("settings", fields, noJson.problem()), null);
        }
        return Command.of(Backend.INCIDENT, HttpMethod.PATCH, SourceDesk.API + "/" + id, body).at(fields)
                .through(desk.services()).chain(answer -> answer.ok()
                        ? Uni.createFrom().item(html.next("/alert-sources/" + id, Flash.SOURCE_CHANGED.said()))
                        : show(id, new Attempt("settings", fields, answer.problem()), null));
    }

    /** After a change by somebody else the next try is made knowing of it; who only tries is still to hear of it. */
    private Uni<Response> show(String id, @Nullable Attempt attempt, SourceForm.@Nullable Tried tried) {
        var frame = desk.frame();
        return Uni.combine().all().unis(desk.find(id), desk.types()).asTuple().chain(both -> {
            var source = both.getItem1().source();
            var form = new SourceForm(SourceType.of(both.getItem2(), source.type()), source, attempt, tried);
            int status = attempt == null ? 200 : attempt.problem().status();
            var version = Long.toString(both.getItem1().version());
            return html.show(status, new settings(frame, form, source, form.keptAside("version", version)));
        });
    }
}
