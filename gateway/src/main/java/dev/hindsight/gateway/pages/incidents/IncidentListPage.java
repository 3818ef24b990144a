package dev.hindsight.gateway.pages.incidents;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Listing;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** The list of incidents: a plain GET form narrows it, a cursor pages it, live changes refresh it. */
@Path("/incidents")
class IncidentListPage {

    private static final String PAGE = "30";

    @CheckedTemplate(basePath = "incidents")
    record list(Frame frame, IncidentFilter filter, Listing<Incident> incidents,
            @Nullable String older) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    IncidentListPage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> list(@Context UriInfo address) {
        var filter = new IncidentFilter(address);
        return services.list(Backend.INCIDENT, filter.asked("/api/v1/incidents", PAGE), Incident.class)
                .chain(found -> html.show(new list(html.frame("incidents"), filter, found, filter.older("/incidents", found))));
    }
}
