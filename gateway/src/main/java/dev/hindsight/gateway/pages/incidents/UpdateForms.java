package dev.hindsight.gateway.pages.incidents;

import static dev.hindsight.gateway.pages.incidents.IncidentPage.KEY;

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
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** What is done with an update after it was posted. */
@Path("/incidents")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class UpdateForms {

    private final IncidentDesk desk;

    UpdateForms(IncidentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path(KEY + "/updates/{update: [A-Za-z0-9-]{1,64}}/withdrawal")
    public Uni<Response> withdraw(@RestPath String key, @RestPath String update, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var path = new Query(Map.of()).with("reason", fields.get("reason"))
                .after("/api/v1/incidents/" + key + "/updates/" + update);
        return desk.submit(key, "withdraw:" + update, fields, Command.of(Backend.INCIDENT, HttpMethod.DELETE, path, null),
                Flash.UPDATE_WITHDRAWN, "update-" + update);
    }
}
