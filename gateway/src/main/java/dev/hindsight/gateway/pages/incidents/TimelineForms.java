package dev.hindsight.gateway.pages.incidents;

import static dev.hindsight.gateway.pages.incidents.IncidentPage.KEY;

import java.util.LinkedHashMap;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** The forms of the timeline: add, correct, retract. Nothing is ever overwritten by them. */
@Path("/incidents")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TimelineForms {

    private static final String ENTRY = "/timeline/{entry: [A-Za-z0-9-]{1,64}}";

    private static final String DAY = "date";

    private final IncidentDesk desk;

    TimelineForms(IncidentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path(KEY + "/timeline")
    public Uni<Response> add(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("occurredAt", when(fields));
        body.put("text", fields.get("text", ""));
        body.put("precision", fields.get("precision", "exact"));
        body.put("kind", fields.get("kind", "note"));
        if (fields.has("until")) {
            body.put("until", fields.instant("until"));
        }
        var command = Command.of(Backend.INCIDENT, HttpMethod.POST, path(key), body).once(fields);
        return desk.submit(key, "entry", fields, command, Flash.ENTRY_ADDED, "timeline");
    }

    @POST
    @Path(KEY + ENTRY + "/correction")
    public Uni<Response> correct(@RestPath String key, @RestPath String entry, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        if (fields.changed("occurredAt") && !fields.has("occurredAt")) {
            var emptied = Problem.of(422, "", "").at("occurredAt", "must not be empty");
            return desk.refuse(key, new Attempt("correct:" + entry, fields, emptied));
        }
        var body = new LinkedHashMap<String, @Nullable Object>();
        boolean moved = fields.has("occurredAt") && (fields.changed("occurredAt") || turned(fields));
        if (moved) {
            body.put("occurredAt", when(fields));
        }
        if (fields.has("precision") && (moved || fields.changed("precision"))) {
            body.put("precision", fields.get("precision"));
        }
        if (fields.changed("until")) {
            body.put(fields.has("until") ? "until" : "withoutEnd", fields.has("until") ? fields.instant("until") : true);
        }
        if (fields.has("kind") && fields.changed("kind")) {
            body.put("kind", fields.get("kind"));
        }
        body.put("text", fields.get("text", ""));
        body.put("reason", fields.get("reason", ""));
        var command = Command.of(Backend.INCIDENT, HttpMethod.PATCH, path(key) + "/" + entry, body);
        return desk.submit(key, "correct:" + entry, fields, command.at(fields), Flash.ENTRY_CORRECTED,
                "entry-" + entry);
    }

    @POST
    @Path(KEY + ENTRY + "/retraction")
    public Uni<Response> retract(@RestPath String key, @RestPath String entry, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("reason", fields.get("reason", ""));
        var command = Command.of(Backend.INCIDENT, HttpMethod.DELETE, path(key) + "/" + entry, body);
        return desk.submit(key, "retract:" + entry, fields, command.at(fields), Flash.ENTRY_RETRACTED,
                "entry-" + entry);
    }

    /** Whether a day becomes a time or the other way round, which the form shows in different zones. */
    private static boolean turned(Fields fields) {
        return fields.has("precision") && fields.changed("precision")
                && (fields.get("precision", "").equals(DAY) || fields.get("precisionWas", "").equals(DAY));
    }

    /** Of a day alone the clock does not count, nor the zone: it is that day wherever it is read. */
    private static @Nullable String when(Fields fields) {
        String typed = fields.get("occurredAt", "");
        return fields.get("precision", "").equals(DAY) && typed.matches("\\d{4}-\\d{2}-\\d{2}T.*")
                ? typed.substring(0, 10) + "T00:00:00Z"
                : fields.instant("occurredAt");
    }

    private static String path(String key) {
        return "/api/v1/incidents/" + key + "/timeline";
    }
}
