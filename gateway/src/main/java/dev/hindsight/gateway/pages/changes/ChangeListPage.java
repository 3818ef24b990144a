package dev.hindsight.gateway.pages.changes;

import java.util.List;

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
import dev.hindsight.gateway.pages.SourceChoices;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** Deployments, pipelines and other changes, newest first. */
@Path("/changes")
class ChangeListPage {

    private static final String PAGE = "40";

    @CheckedTemplate(basePath = "changes")
    record list(Frame frame, ChangeFilter filter, List<Choice> sources, Listing<Change> changes,
            @Nullable String older) implements TemplateInstance {}

    private final ServiceClient services;
    private final SourceChoices sources;
    private final Html html;

    ChangeListPage(ServiceClient services, SourceChoices sources, Html html) {
        this.sources = sources;
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> list(@Context UriInfo address) {
        var filter = new ChangeFilter(address);
        return Uni.combine().all()
                .unis(services.list(Backend.INCIDENT, filter.asked("/api/v1/changes", PAGE), Change.class),
                        sources.of(filter.word("source")))
                .asTuple().chain(both -> html.show(new list(html.frame("alerting"), filter, both.getItem2(), both.getItem1(),
                        filter.older("/changes", both.getItem1()))));
    }
}
