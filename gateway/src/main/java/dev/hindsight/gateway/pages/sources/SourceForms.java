package dev.hindsight.gateway.pages.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Answer;
import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** What can be done to a source from its page. */
@Path("/alert-sources/" + SourceDesk.ID)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SourceForms {

    private final SourceDesk desk;
    private final SourcePage page;
    private final Told told;
    private final Html html;

    SourceForms(SourceDesk desk, SourcePage page, Told told, Html html) {
        this.desk = desk;
        this.page = page;
        this.told = told;
        this.html = html;
    }

    @POST
    @Path("tests")
    public Uni<Response> test(@RestPath String id, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var there = fields.get("from", "").equals("setup") ? Told.page(id) : "/alert-sources/" + id;
        return done(id, "test", command(HttpMethod.POST, id + "/tests", null).once(fields), fields,
                _ -> html.next(there, Flash.TEST_SENT.said()));
    }

    @POST
    @Path("pausing")
    public Uni<Response> pause(@RestPath String id, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        boolean paused = fields.get("paused", "").equals("true");
        return done(id, "pause", command(HttpMethod.PATCH, id, Map.of("paused", paused)).at(fields), fields,
                _ -> html.next("/alert-sources/" + id, (paused ? Flash.SOURCE_PAUSED : Flash.SOURCE_GOES_ON).said()));
    }

    /** The new secret is told on the next page, once. */
    @POST
    @Path("rotations")
    public Uni<Response> rotate(@RestPath String id, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var body = new HashMap<String, @Nullable Object>();
        var overlap = fields.get("overlap", "86400");
        body.put("othersExpireAfterSeconds", overlap.matches("[0-9]{1,9}") ? Integer.valueOf(overlap) : overlap);
        if (fields.has("secret")) {
            body.put("secret", fields.get("secret"));
        }
        return done(id, "rotate", command(HttpMethod.POST, id + "/rotations", body).once(fields), fields,
                answer -> told.toSetup(desk.source(answer), Flash.SECRET_KEPT));
    }

    @POST
    @Path("tokens/{token: [0-9a-f-]{36}}/removal")
    public Uni<Response> remove(@RestPath String id, @RestPath String token, MultivaluedMap<String, String> form) {
        return done(id, "remove", command(HttpMethod.DELETE, id + "/tokens/" + token, null), new Fields(form),
                _ -> html.next("/alert-sources/" + id, Flash.SECRET_REMOVED.said()));
    }

    @POST
    @Path("deletion")
    public Uni<Response> delete(@RestPath String id, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        return done(id, "delete", command(HttpMethod.DELETE, id, null).at(fields), fields,
                _ -> html.next("/alert-sources", Flash.SOURCE_DELETED.said()));
    }

    private Command command(HttpMethod method, String path, @Nullable Object body) {
        desk.frame();
        return Command.of(Backend.INCIDENT, method, SourceDesk.API + "/" + path, body);
    }

    private Uni<Response> done(String id, String form, Command command, Fields fields, Function<Answer, Response> next) {
        return command.through(desk.services()).chain(answer -> answer.ok()
                ? Uni.createFrom().item(next.apply(answer))
                : page.show(id, new Attempt(form, fields, answer.problem())));
    }
}
