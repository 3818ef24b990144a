package dev.hindsight.gateway.pages.alerts;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Listing;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.SourceChoices;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** All alerts, and one of them with how it came to be as it is. */
@Path("/alerts")
class AlertListPage {

    private static final String ALERTS = "/api/v1/alerts";
    private static final String PAGE = "40";
    private static final String EPISODES = "12";

    @CheckedTemplate(basePath = "alerts")
    record list(Frame frame, AlertFilter filter, List<Choice> sources, Listing<Alert> alerts,
            @Nullable String older) implements TemplateInstance {}

    @CheckedTemplate(basePath = "alerts")
    record page(Frame frame, Story story) implements TemplateInstance {}

    private final ServiceClient services;
    private final SourceChoices sources;
    private final Html html;

    AlertListPage(ServiceClient services, SourceChoices sources, Html html) {
        this.sources = sources;
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> list(@Context UriInfo address) {
        var filter = new AlertFilter(address);
        return Uni.combine().all()
                .unis(services.list(Backend.INCIDENT, filter.asked(ALERTS, PAGE), Alert.class),
                        sources.of(filter.word("source")))
                .asTuple().chain(both -> html.show(new list(html.frame("alerting"), filter, both.getItem2(), both.getItem1(),
                        filter.older("/alerts", both.getItem1()))));
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}")
    public Uni<Response> one(@RestPath String id) {
        var alert = services.get(Backend.INCIDENT, ALERTS + "/" + id, Alert.class);
        var steps = services.get(Backend.INCIDENT, ALERTS + "/" + id + "/history", AlertHistory.class);
        return Uni.combine().all().unis(alert, steps).asTuple().chain(both -> episodes(both.getItem1())
                .map(times -> new Story(both.getItem1(), both.getItem2().items(), times)))
                .chain(story -> html.show(new page(html.frame("alerting"), story)));
    }

    private Uni<Listing<Alert>> episodes(Alert alert) {
        var asked = new Query(java.util.Map.of()).with("source", alert.source()).with("fingerprint", alert.fingerprint())
                .with("limit", EPISODES).after(ALERTS);
        return services.list(Backend.INCIDENT, asked, Alert.class);
    }
}
