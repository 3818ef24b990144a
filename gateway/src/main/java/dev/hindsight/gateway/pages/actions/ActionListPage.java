package dev.hindsight.gateway.pages.actions;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Listing;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** The action items of all incidents, and the forms that move one of them without leaving the list. */
@Path("/action-items")
class ActionListPage {

    static final String ITEM = "{key: [A-Za-z0-9-]{1,64}}";
    private static final String PAGE = "40";

    @CheckedTemplate(basePath = "actions")
    record list(Frame frame, ActionFilter filter, Listing<ActionItem> items, @Nullable String older,
            Refusal refusal) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    ActionListPage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> list(@Context UriInfo address) {
        var filter = new ActionFilter(address);
        return show(filter, new Refusal(null));
    }

    @POST
    @Path(ITEM + "/{what: " + ActionChange.WHAT + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(@RestPath String key, @RestPath String what, @Context UriInfo address,
            MultivaluedMap<String, String> form) {
        var filter = new ActionFilter(address);
        var fields = new Fields(form);
        return ActionChange.change(key, what, fields).through(services).chain(answer -> {
            if (answer.ok()) {
                var said = Flash.ACTION_CHANGED.about(answer.body().path("key").asText(null));
                return Uni.createFrom().item(html.next("/action-items" + filter.carried(), said));
            }
            return show(filter, new Refusal(new Attempt(what + ":" + key, fields, answer.problem())));
        });
    }

    private Uni<Listing<ActionItem>> found(ActionFilter filter) {
        return filter.fitsNothing()
                ? Uni.createFrom().item(new Listing<>(List.of(), null))
                : services.list(Backend.ACTION, filter.asked("/api/v1/action-items", PAGE), ActionItem.class);
    }

    private Uni<Response> show(ActionFilter filter, Refusal refusal) {
        return found(filter).chain(found -> html.show(refusal.status(),
                new list(html.frame("action-items"), filter, found, filter.older("/action-items", found), refusal)));
    }
}
