package dev.hindsight.gateway.pages.sources;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

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

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** Makes a source: its type, then its name; all else has a usual value. */
@Path("/alert-sources/new")
class NewSourcePage {

    private static final String TYPE = "{type: [a-z0-9-]{1,60}}";

    @CheckedTemplate(basePath = "sources")
    record choose(Frame frame, List<SourceType.Group> groups, String sought) implements TemplateInstance {}

    @CheckedTemplate(basePath = "sources")
    record add(Frame frame, SourceForm form, String once) implements TemplateInstance {}

    private final SourceDesk desk;
    private final Told told;
    private final Html html;
    private final ObjectMapper json;

    NewSourcePage(SourceDesk desk, Told told, Html html, ObjectMapper json) {
        this.desk = desk;
        this.told = told;
        this.html = html;
        this.json = json;
    }

    @GET
    public Uni<Response> choose(@RestQuery @Nullable String q) {
        var frame = desk.frame();
        var sought = Objects.requireNonNullElse(q, "");
        return desk.types().chain(types -> html.show(new choose(frame, SourceType.groups(types, sought), sought)));
    }

    @GET
    @Path(TYPE)
    public Uni<Response> form(@RestPath String type) {
        return show(type, null, null);
    }

    /** What the mapping that is typed would make of a body that is pasted; nothing is made. */
    @POST
    @Path(TYPE + "/mapping-trial")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> attempt(@RestPath String type, MultivaluedMap<String, String> form) {
        desk.frame();
        var fields = new Fields(form);
        if (!fields.has("sample")) {
            var nothing = Problem.of(422, "", "There is no body yet to try the mapping on.").at("sample", "Paste one here.");
            return show(type, new Attempt(SourceForm.TRIAL, fields, nothing), null);
        }
        return desk.tried("/api/v1/alert-source-types/" + type, fields, json,
                trial -> show(type, null, new SourceForm.Tried(fields, trial)), refused -> show(type, refused, null));
    }

    /** Whoever reloads the answer begins again. */
    @GET
    @Path(TYPE + "/mapping-trial")
    public Response elsewhere(@RestPath String type) {
        return Response.seeOther(URI.create("/alert-sources/new/" + type)).build();
    }

    @POST
    @Path(TYPE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> add(@RestPath String type, MultivaluedMap<String, String> form) {
        desk.frame();
        var fields = new Fields(form);
        var body = new HashMap<String, @Nullable Object>();
        try {
            body.putAll(new SourceBody(fields, json).source());
        } catch (PageFailure noJson) {
            return show(type, new Attempt("add", fields, noJson.problem()), null);
        }
        body.put("type", type);
        if (fields.has("secret")) {
            body.put("secret", fields.get("secret"));
        }
        return Command.of(Backend.INCIDENT, HttpMethod.POST, SourceDesk.API, body).once(fields).through(desk.services())
                .chain(answer -> answer.ok()
                        ? Uni.createFrom().item(told.toSetup(desk.source(answer), Flash.SOURCE_ADDED))
                        : show(type, new Attempt("add", fields, answer.problem()), null));
    }

    private Uni<Response> show(String type, @Nullable Attempt attempt, SourceForm.@Nullable Tried tried) {
        var frame = desk.frame();
        return desk.types().chain(types -> {
            var chosen = types.stream().filter(one -> one.type().equals(type)).findFirst()
                    .orElseThrow(() -> new PageFailure(Problem.of(404, "", "")));
            int status = attempt == null ? 200 : attempt.problem().status();
            var form = new SourceForm(chosen, null, attempt, tried);
            return html.show(status, new add(frame, form, once(form)));
        });
    }

    private static String once(SourceForm form) {
        return form.tried() == null ? Once.again(form.attempt()) : Once.again(form.tried().fields(), null);
    }
}
