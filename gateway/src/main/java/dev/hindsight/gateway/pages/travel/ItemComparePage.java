package dev.hindsight.gateway.pages.travel;

import java.util.Set;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.actions.ActionItem;
import dev.hindsight.gateway.pages.history.HistoryEntry;
import dev.hindsight.gateway.pages.history.Recollection;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;

/** The same for an action item. */
@Path("/action-items/{key: [A-Za-z0-9-]{1,64}}/compare")
class ItemComparePage {

    private final ServiceClient services;
    private final Html html;

    ItemComparePage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> show(@RestPath String key, @BeanParam Ends ends) {
        var path = "/api/v1/action-items/" + key;
        var now = services.get(Backend.ACTION, path, ActionItem.class);
        var events = services.all(Backend.ACTION, path + "/events?limit=200", HistoryEntry.class).map(Recollection::of);
        return Uni.combine().all().unis(now, events).asTuple()
                .chain(both -> services
                        .get(Backend.ACTION, ends.query(both.getItem1().version()).after(path + "/diff"), Diff.class)
                        .map(diff -> new Comparison(both.getItem1(), both.getItem2(), diff, ItemGroups.of(diff.changes()),
                                Set.of(), ends.sideBySide())))
                .chain(comparison -> html.show(new ComparePage.compare(html.frame("action-items"), comparison)));
    }
}
