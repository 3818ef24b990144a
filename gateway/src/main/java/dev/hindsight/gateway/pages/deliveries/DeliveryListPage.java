package dev.hindsight.gateway.pages.deliveries;

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

import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Listing;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** The ledger of notifications, and the button that sends one again. */
@Path("/deliveries")
class DeliveryListPage {

    private static final String LEDGER = "/api/v1/deliveries";
    private static final String PAGE = "40";

    @CheckedTemplate(basePath = "deliveries")
    record list(Frame frame, DeliveryFilter filter, Listing<Delivery> deliveries, @Nullable String older,
            String once) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    DeliveryListPage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> list(@Context UriInfo address) {
        var filter = new DeliveryFilter(address);
        return services.list(Backend.NOTIFIER, filter.asked(LEDGER, PAGE), Delivery.class)
                .chain(found -> html.show(new list(html.frame("deliveries"), filter, found, filter.older("/deliveries", found),
                        Once.fresh())));
    }

    @POST
    @Path("{id: [A-Za-z0-9-]{1,64}}/replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> replay(@RestPath String id, @Context UriInfo address, MultivaluedMap<String, String> form) {
        var filter = new DeliveryFilter(address);
        var command = Command.of(Backend.NOTIFIER, HttpMethod.POST, LEDGER + "/" + id + "/replay", null);
        return command.once(new Fields(form)).through(services).map(answer -> {
            answer.orFail();
            return html.next(filter.query().after("/deliveries"), Flash.DELIVERY_REPLAYED.said());
        });
    }
}
