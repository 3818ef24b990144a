package dev.hindsight.gateway.pages.rules;

import java.net.URI;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Answer;
import dev.hindsight.gateway.pages.Clocks;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** Where one rule is written. */
@Path("/alert-rules")
class RulePage {

    static final String ID = "{id: [0-9a-fA-F-]{36}}";
    private static final Set<Integer> TOLD_AT_THE_FORM = Set.of(400, 409, 412, 413, 422);

    private final RuleDesk desk;
    private final ServiceClient services;
    private final Html html;

    RulePage(RuleDesk desk, ServiceClient services, Html html) {
        this.desk = desk;
        this.services = services;
        this.html = html;
    }

    /** The first free number, after all others. */
    @GET
    @Path("new")
    public Uni<Response> blank(@RestQuery @Nullable String kind) {
        return desk.rules().chain(rules -> {
            var typed = new MultivaluedHashMap<String, String>();
            var last = rules.stream().mapToInt(Rule::number).max().orElse(0);
            typed.putSingle("number", Integer.toString(last + (last % 10 == 0 ? 10 : 10 - last % 10)));
            if ("maintenance".equals(kind)) {
                typed.putSingle("silence", "true");
                typed.putSingle("window", "true");
                typed.putSingle("number", Integer.toString(first(rules)));
            }
            return desk.show(200, null, new Fields(typed), null, null);
        });
    }

    /** A window is to speak before rules do. */
    private static int first(List<Rule> rules) {
        var taken = rules.stream().map(Rule::number).toList();
        int free = 1;
        while (taken.contains(free)) {
            free++;
        }
        return free;
    }

    @GET
    @Path(ID)
    public Uni<Response> one(@RestPath String id) {
        return services.get(Backend.INCIDENT, RuleDesk.RULES + "/" + id, Rule.class)
                .chain(rule -> desk.show(200, id, Draft.of(rule), null, null));
    }

    /** Whoever reloads the answer to a form lands on the list. */
    @GET
    @Path(ID + "/{form: .+}")
    public Response elsewhere() {
        return Response.seeOther(URI.create("/alert-rules")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> add(MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        return write(null, fields,
                Command.of(Backend.INCIDENT, HttpMethod.POST, RuleDesk.RULES, RuleText.of(fields)).once(fields),
                Flash.RULE_ADDED);
    }

    @POST
    @Path(ID)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> put(@RestPath String id, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        return write(id, fields,
                Command.of(Backend.INCIDENT, HttpMethod.PUT, RuleDesk.RULES + "/" + id, RuleText.of(fields)).at(fields),
                Flash.RULE_CHANGED);
    }

    private Uni<Response> write(@Nullable String id, Fields fields, Command command, Flash flash) {
        var unreadable = Unreadable.in(fields);
        if (unreadable != null) {
            return desk.show(422, id, fields, unreadable, null);
        }
        return command.through(services).chain(answer -> answer.ok()
                ? Uni.createFrom().item(html.next("/alert-rules", flash.said().first(Clocks.twice(fields))))
                : refuse(id, fields, answer));
    }

    Uni<Response> refuse(@Nullable String id, Fields fields, Answer answer) {
        if (answer.problem().status() < 500 && !TOLD_AT_THE_FORM.contains(answer.problem().status())) {
            throw new PageFailure(answer.problem());
        }
        if (!answer.problem().isStale() || id == null) {
            return desk.show(answer.problem().status(), id, fields, answer.problem(), null);
        }
        return services.get(Backend.INCIDENT, RuleDesk.RULES + "/" + id, Rule.class).chain(now -> desk.show(412, id,
                fields.with("version", Long.toString(now.version())), answer.problem(), null));
    }
}
