package dev.hindsight.gateway.pages.incidents;

import static dev.hindsight.gateway.pages.incidents.IncidentPage.KEY;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.actions.ActionChange;
import io.smallrye.mutiny.Uni;

/** The forms for action items on the page of their incident. */
@Path("/incidents")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class IncidentActionForms {

    private final IncidentDesk desk;

    IncidentActionForms(IncidentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path(KEY + "/action-items")
    public Uni<Response> raise(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        return desk.submit(key, "raise", fields, ActionChange.raise(key, fields), Flash.ACTION_RAISED, "actions");
    }

    @POST
    @Path(KEY + "/action-items/{item: [A-Za-z0-9-]{1,64}}/{what: " + ActionChange.WHAT + "}")
    public Uni<Response> change(@RestPath String key, @RestPath String item, @RestPath String what,
            MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        return desk.submit(key, what + ":" + item, fields, ActionChange.change(item, what, fields),
                Flash.ACTION_CHANGED, "actions");
    }
}
