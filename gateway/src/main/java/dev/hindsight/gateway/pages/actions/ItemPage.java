package dev.hindsight.gateway.pages.actions;

import static dev.hindsight.gateway.pages.actions.ActionListPage.ITEM;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.history.Chronicle;
import dev.hindsight.gateway.pages.history.HistoryEntry;
import dev.hindsight.gateway.pages.history.Lookback;
import dev.hindsight.gateway.pages.history.PointInTime;
import dev.hindsight.gateway.pages.history.Recollection;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** One action item with its history, as it is now or as it was at a version or an instant. */
@Path("/action-items")
class ItemPage {

    @CheckedTemplate(basePath = "actions")
    record page(Frame frame, ItemStory story) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    ItemPage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    /** An instant before it was raised leads to the first version, with a word about it. */
    @GET
    @Path(ITEM)
    public Uni<Response> show(@RestPath String key, @RestQuery @Nullable String version, @RestQuery @Nullable String at,
            @RestQuery @Nullable String zone) {
        var when = PointInTime.of(version, at, zone);
        return show(key, when, new Refusal(null))
                .onFailure(failure -> when.at() != null && PageFailure.isMissing(failure))
                .recoverWithItem(() -> html.next("/action-items/" + key + "?version=1", Flash.NOT_YET.said()));
    }

    /** Whoever reloads the answer to a form lands on the page the form was on. */
    @GET
    @Path(ITEM + "/{form: .+}")
    public Response form(@RestPath String key) {
        return Response.seeOther(URI.create("/action-items/" + key)).build();
    }

    @POST
    @Path(ITEM + "/page/{what: " + ActionChange.WHAT + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(@RestPath String key, @RestPath String what, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        return ActionChange.change(key, what, fields).through(services)
                .chain(answer -> answer.ok()
                        ? Uni.createFrom().item(html.next("/action-items/" + key, Flash.ACTION_CHANGED.about(key)))
                        : show(key, PointInTime.NOW, new Refusal(new Attempt(what + ":" + key, fields, answer.problem()))));
    }

    private Uni<Response> show(String key, PointInTime when, Refusal refusal) {
        var path = "/api/v1/action-items/" + key;
        var shown = services.get(Backend.ACTION, when.after(path), ActionItem.class);
        var now = when.now() ? shown : services.get(Backend.ACTION, path, ActionItem.class);
        var events = services.all(Backend.ACTION, path + "/events?limit=200", HistoryEntry.class).map(Recollection::of)
                .map(Optional::of)
                .onFailure(PageFailure.class).recoverWithItem(Optional.empty());
        return Uni.combine().all().unis(shown, now, events).asTuple()
                .map(all -> story(all.getItem1(), when, all.getItem2(), all.getItem3(), refusal))
                .chain(story -> html.show(refusal.status(), new page(html.frame("action-items"), story)));
    }

    private static ItemStory story(ActionItem item, PointInTime when, ActionItem now, Optional<List<HistoryEntry>> events,
            Refusal refusal) {
        var lookback = when.now() ? null : new Lookback<>(item, now, events.orElse(List.of()), when);
        return new ItemStory(item, lookback, Chronicle.upTo(item, events), refusal);
    }
}
