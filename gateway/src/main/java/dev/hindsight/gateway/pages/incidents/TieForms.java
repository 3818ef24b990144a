package dev.hindsight.gateway.pages.incidents;

import static dev.hindsight.gateway.pages.incidents.IncidentPage.KEY;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** The forms that say what an incident has to do with others: links, merging, and taking a merge back. */
@Path("/incidents")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TieForms {

    private final IncidentDesk desk;
    private final Others others;

    TieForms(IncidentDesk desk, Others others) {
        this.desk = desk;
        this.others = others;
    }

    @POST
    @Path(KEY + "/links")
    public Uni<Response> link(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var command = Command.of(Backend.INCIDENT, HttpMethod.PUT, path(key, fields),
                Map.of("kind", fields.get("kind", "related")));
        return desk.submit(key, "link", fields, command, Flash.LINKED, "ties");
    }

    @POST
    @Path(KEY + "/links/remove")
    public Uni<Response> unlink(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var command = Command.of(Backend.INCIDENT, HttpMethod.DELETE, path(key, fields), null);
        return desk.submit(key, "link", fields, command, Flash.LINKED, "ties");
    }

    @POST
    @Path(KEY + "/merge")
    public Uni<Response> merge(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var into = other(fields.get("into", ""));
        return fields.get("seen", "").equals(into)
                ? merge(key, into, fields)
                : others.find(into).chain(found -> found.isEmpty()
                        ? merge(key, into, fields)
                        : desk.refuse(key, new Attempt("merge", fields.with("into", into), asked(found.get()))));
    }

    private Uni<Response> merge(String key, String into, Fields fields) {
        var command = Command.of(Backend.INCIDENT, HttpMethod.POST, "/api/v1/incidents/" + key + "/merge",
                Map.of("into", into));
        return desk.submit(key, "merge", fields, command.at(fields).once(fields), Flash.MERGED, "ties");
    }

    /** A key is quickly mistyped, so whoever merges sees first what it is the key of. */
    private static Problem asked(Incident into) {
        var over = into.status().equals("closed") || into.status().equals("declined") || into.mergedAway();
        return Problem
                .of(409, "", "%s is “%s”, %s. %sPress “Merge” again if that is the one.".formatted(into.key(), into.title(),
                        into.statusBadge().label(), over ? "Nobody works on it any more. " : ""))
                .kind("merge-asks");
    }

    @POST
    @Path(KEY + "/unmerge")
    public Uni<Response> unmerge(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var command = Command.of(Backend.INCIDENT, HttpMethod.POST, "/api/v1/incidents/" + key + "/unmerge", null);
        return desk.submit(key, "unmerge", fields, command.at(fields).once(fields), Flash.UNMERGED, "ties");
    }

    private static String path(String key, Fields fields) {
        var other = URLEncoder.encode(other(fields.get("other", "-")), UTF_8).replace("+", "%20");
        return "/api/v1/incidents/" + key + "/links/" + other;
    }

    /** People paste the address of the other incident as often as they type its key. */
    private static String other(String typed) {
        var key = typed.strip().replaceFirst("^https?://[^?#]*/incidents/([A-Za-z0-9-]{1,64}).*$", "$1");
        return key.matches("(?i)inc-[0-9]+") ? key.toUpperCase(Locale.ROOT) : key;
    }
}
