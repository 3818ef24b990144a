package dev.hindsight.gateway.pages.sources;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** One source: how it does, what came, its secrets, and who did what to it. */
@Path("/alert-sources/" + SourceDesk.ID)
class SourcePage {

    private static final String PAGE = "25";

    @CheckedTemplate(basePath = "sources")
    record source(Frame frame, Dossier dossier, @Nullable String older, boolean paged)
            implements
                TemplateInstance {}

    private final SourceDesk desk;
    private final Html html;
    private final Clock clock = Clock.systemUTC();

    SourcePage(SourceDesk desk, Html html) {
        this.desk = desk;
        this.html = html;
    }

    @GET
    public Uni<Response> show(@RestPath String id, @RestQuery @Nullable String state, @RestQuery @Nullable String cursor) {
        return show(id, state, cursor, null);
    }

    /** The page with what was just refused. */
    Uni<Response> show(String id, Attempt attempt) {
        return show(id, null, null, attempt);
    }

    private Uni<Response> show(String id, @Nullable String state, @Nullable String cursor, @Nullable Attempt attempt) {
        var frame = desk.frame();
        var api = SourceDesk.API + "/" + id;
        var wanted = Dossier.STATES.contains(Objects.requireNonNullElse(state, "")) ? Objects.requireNonNull(state) : "";
        var asked = new Query(Map.of()).with("limit", PAGE).with("state", wanted).with("cursor", cursor);
        return Uni.combine().all().unis(desk.find(id), desk.types(),
                SourceDesk.orNothing(desk.get("/" + id + "/activity", Activity.class)),
                desk.services().list(Backend.INCIDENT, asked.after(api + "/receipts"), Receipt.class),
                SourceDesk.orNothing(desk.openAlerts(id)),
                SourceDesk.orNothing(desk.services().all(Backend.INCIDENT, api + "/events?limit=200", SourceEvent.class)))
                .asTuple().chain(all -> {
                    var found = all.getItem1();
                    var dossier = new Dossier(found.source(), found.version(),
                            SourceType.of(all.getItem2(), found.source().type()), all.getItem3(), all.getItem4(),
                            all.getItem5(),
                            all.getItem6(), wanted, attempt, clock.instant());
                    return html.show(dossier.status(), new source(frame, dossier, older(id, wanted, all.getItem4().next()),
                            cursor != null));
                });
    }

    private static @Nullable String older(String id, String wanted, @Nullable String next) {
        return next == null
                ? null
                : new Query(Map.of()).with("state", wanted).with("cursor", next).after("/alert-sources/" + id) + "#receipts";
    }
}
