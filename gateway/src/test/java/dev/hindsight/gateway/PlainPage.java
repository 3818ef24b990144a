package dev.hindsight.gateway;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestForm;

import dev.hindsight.gateway.session.CurrentVisitor;

/** A page as the gateway's own are, with the visitor's name and token on it and a form. */
@Path("/plain-page")
@Produces(MediaType.TEXT_HTML)
public class PlainPage {

    private final CurrentVisitor visitor;

    public PlainPage(CurrentVisitor visitor) {
        this.visitor = visitor;
    }

    @GET
    public String page() {
        return visitor.get().userName() + " " + visitor.get().csrfToken();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String write(@RestForm String text) {
        return "written: " + text;
    }

    @POST
    @Path("no-fields")
    public String act() {
        return "done";
    }
}
