package dev.hindsight.gateway.pages.incidents;

import static dev.hindsight.gateway.pages.incidents.IncidentPage.KEY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.Consumes;
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
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** The forms for what an incident is: status, severity, title, places and times. */
@Path("/incidents")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FactForms {

    private static final List<String> TIMES = List.of("startedAt", "detectedAt", "mitigatedAt", "resolvedAt");

    private final IncidentDesk desk;

    FactForms(IncidentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path(KEY + "/status")
    public Uni<Response> status(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        return put(key, "status", fields, Flash.STATUS_CHANGED);
    }

    @POST
    @Path(KEY + "/severity")
    public Uni<Response> severity(@RestPath String key, MultivaluedMap<String, String> form) {
        return put(key, "severity", new Fields(form), Flash.SEVERITY_CHANGED);
    }

    @POST
    @Path(KEY + "/facts")
    public Uni<Response> facts(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var path = "/api/v1/incidents/" + key + (fields.has("insist") ? "?insist=true" : "");
        var patch = Command.of(Backend.INCIDENT, HttpMethod.PATCH, path, patch(fields));
        return desk.submit(key, "facts", fields, patch.at(fields), Flash.FACTS_CHANGED, "facts");
    }

    /** Whoever does not take part no longer sees what they have made confidential, and is told so elsewhere. */
    @POST
    @Path(KEY + "/confidentiality")
    public Uni<Response> confidentiality(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        boolean confidential = fields.has("confidential");
        var command = Command.of(Backend.INCIDENT, HttpMethod.PATCH, "/api/v1/incidents/" + key,
                Map.of("confidential", confidential));
        var said = confidential ? Flash.CONFIDENTIAL_NOW : Flash.OPEN_NOW;
        return desk.submit(key, "confidential", fields, command.at(fields), said, "people");
    }

    private Uni<Response> put(String key, String what, Fields fields, Flash flash) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put(what, fields.get(what));
        if (fields.has("reason")) {
            body.put("reason", fields.get("reason"));
        }
        if (fields.has("at")) {
            body.put("at", fields.instant("at"));
        }
        var path = "/api/v1/incidents/" + key + "/" + what + (fields.has("insist") ? "?insist=true" : "");
        var command = Command.of(Backend.INCIDENT, HttpMethod.PUT, path, body);
        return desk.submit(key, what, fields, command.at(fields), flash, "facts");
    }

    /** Only what was changed, so that seconds which the form cannot show are not cut off. */
    private static Map<String, @Nullable Object> patch(Fields fields) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("title", fields.get("title", ""));
        body.put("environment", fields.get("environment", ""));
        body.put("services", fields.words("services"));
        TIMES.forEach(time -> body.put(time, fields.instant(time)));
        body.keySet().removeIf(name -> !fields.changed(name));
        return body;
    }
}
