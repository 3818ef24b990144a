package dev.hindsight.gateway.pages.incidents;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

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
    public Uni<Response> list(@BeanParam IncidentFilter filter) {
        var asked = filter.query().with("cursor", filter.cursor).with("limit", PAGE).after("/api/v1/incidents");
        return services.list(Backend.INCIDENT, asked, Incident.class)
                .chain(found -> html.show(new list(html.frame("incidents"), filter, found, older(filter, found))));
    }

    private static @Nullable String older(IncidentFilter filter, Listing<Incident> found) {
        return found.next() == null ? null : filter.query().with("cursor", found.next()).after("/incidents");
    }
}
