package dev.hindsight.gateway.pages.rules;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Answer;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** Tries a rule, as it is typed, among those that stand, on what came in the last days. Nothing is changed and nothing is sent. */
@Path("/alert-rules/what-if")
class WhatIfPage {

    private final RuleDesk desk;
    private final ServiceClient services;

    WhatIfPage(RuleDesk desk, ServiceClient services) {
        this.desk = desk;
        this.services = services;
    }

    /** Whoever reloads the answer lands on the list. */
    @GET
    public Response elsewhere() {
        return Response.seeOther(URI.create("/alert-rules")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> attempt(MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var sent = fields.get("rule", "");
        var id = sent.matches("[0-9a-fA-F-]{36}") ? sent : null;
        var unreadable = Unreadable.in(fields);
        if (unreadable != null) {
            return desk.show(422, id, fields, unreadable, null);
        }
        return desk.texts(id).chain(others -> Command
                .of(Backend.INCIDENT, HttpMethod.POST, RuleDesk.RULES + "/what-if", question(fields, others)).through(services))
                .chain(answer -> answer(id, fields, answer));
    }

    /** The rule comes first, so that a refusal of it is known by its place; one that is off is tried as if it were on. */
    private static Map<String, Object> question(Fields fields, List<Map<String, @Nullable Object>> others) {
        var rules = new ArrayList<Map<String, @Nullable Object>>();
        var ours = new HashMap<>(RuleText.of(fields));
        ours.put("paused", false);
        rules.add(ours);
        rules.addAll(others);
        var days = fields.get("days", "7");
        return Map.of("rules", rules, "days", days.matches("[0-9]{1,3}") ? (Object) Integer.valueOf(days) : days);
    }

    private Uni<Response> answer(@Nullable String id, Fields fields, Answer answer) {
        if (answer.ok()) {
            return desk.show(200, id, fields, null, services.read(answer.body(), Trial.class));
        }
        if (answer.problem().status() == 403) {
            throw new PageFailure(answer.problem());
        }
        return desk.show(answer.problem().status(), id, fields, answer.problem(), null);
    }
}
