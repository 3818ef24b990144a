package dev.hindsight.gateway.pages.incidents;

import static dev.hindsight.gateway.pages.incidents.IncidentPage.KEY;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** The forms for who takes part in an incident, and for its labels. */
@Path("/incidents")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PeopleForms {

    private final IncidentDesk desk;

    PeopleForms(IncidentDesk desk) {
        this.desk = desk;
    }

    /** An empty person takes whoever holds the role off it. */
    @POST
    @Path(KEY + "/roles/{role: [a-z-]{1,40}}")
    public Uni<Response> role(@RestPath String key, @RestPath String role, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var path = "/api/v1/incidents/" + key + "/roles/" + role;
        var person = fields.get("person");
        var command = person == null
                ? Command.of(Backend.INCIDENT, HttpMethod.DELETE, path, null)
                : Command.of(Backend.INCIDENT, HttpMethod.PUT, path, Map.of("person", person));
        return desk.submit(key, "role:" + role, fields, command.at(fields), Flash.ROLE_CHANGED, "people");
    }

    @POST
    @Path(KEY + "/{list: labels|authors|participants}")
    public Uni<Response> add(@RestPath String key, @RestPath String list, MultivaluedMap<String, String> form) {
        return change(key, list, new Fields(form), HttpMethod.PUT);
    }

    @POST
    @Path(KEY + "/{list: labels|authors|participants}/remove")
    public Uni<Response> remove(@RestPath String key, @RestPath String list, MultivaluedMap<String, String> form) {
        return change(key, list, new Fields(form), HttpMethod.DELETE);
    }

    /** Adding and removing one name of a set never undoes another's change, so no version is needed. */
    private Uni<Response> change(String key, String list, Fields fields, HttpMethod method) {
        var name = URLEncoder.encode(fields.get("name", "-"), UTF_8).replace("+", "%20");
        var command = Command.of(Backend.INCIDENT, method, "/api/v1/incidents/" + key + "/" + list + "/" + name, null);
        var flash = list.equals("labels") ? Flash.LABELS_CHANGED : Flash.PEOPLE_CHANGED;
        return desk.submit(key, list, fields, command, flash, "people");
    }
}
