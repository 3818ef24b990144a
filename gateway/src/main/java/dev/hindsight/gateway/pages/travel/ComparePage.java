package dev.hindsight.gateway.pages.travel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.history.HistoryEntry;
import dev.hindsight.gateway.pages.history.Recollection;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.report.Section;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** Two versions of an incident, or two instants of it, and every difference with who made it and when. */
@Path("/incidents/{key: [A-Za-z0-9-]{1,64}}/compare")
class ComparePage {

    @CheckedTemplate(basePath = "travel")
    record compare(Frame frame, Comparison comparison) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    ComparePage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> show(@RestPath String key, @BeanParam Ends ends) {
        var path = "/api/v1/incidents/" + key;
        var now = services.get(Backend.INCIDENT, path, Incident.class);
        var events = services.all(Backend.INCIDENT, path + "/events?limit=200", HistoryEntry.class).map(Recollection::of);
        return Uni.combine().all().unis(now, events).asTuple().chain(both -> {
            var head = both.getItem1();
            return services.get(Backend.INCIDENT, ends.query(head.version()).after(path + "/diff"), Diff.class)
                    .chain(diff -> Uni.combine().all().unis(at(path, diff.from()), at(path, diff.to())).asTuple()
                            .map(sides -> comparison(head, both.getItem2(), diff, sides.getItem1(),
                                    sides.getItem2(), ends)));
        }).chain(comparison -> html.show(new compare(html.frame("incidents"), comparison)));
    }

    private static Comparison comparison(Incident now, List<HistoryEntry> events, Diff diff, Incident before, Incident after,
            Ends ends) {
        var groups = new Grouping(before, after)
                .of(Stream.concat(diff.changes().stream(), diff.actionItems().stream()).toList());
        var restorable = Section.NAMES.stream().filter(section -> before.restorable(section, now))
                .collect(Collectors.toUnmodifiableSet());
        return new Comparison(now, events, diff, groups, restorable, ends.sideBySide());
    }

    private Uni<Incident> at(String path, Diff.End end) {
        return services.get(Backend.INCIDENT, path + "?version=" + end.version(), Incident.class);
    }
}
