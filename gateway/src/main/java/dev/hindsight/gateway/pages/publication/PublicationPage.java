package dev.hindsight.gateway.pages.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.incidents.Publication;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** Where a report is published, with the list of what it lacks, and where its publications stand. */
@Path("/incidents/{key: [A-Za-z0-9-]{1,64}}/publication")
class PublicationPage {

    @CheckedTemplate(basePath = "publication")
    record publish(Frame frame, Publishing publishing) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    PublicationPage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> show(@RestPath String key) {
        return show(key, null);
    }

    /** Publishes the version the person was looking at, and nothing that came after unseen. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> publish(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var note = fields.get("note");
        var command = Command.of(Backend.INCIDENT, HttpMethod.POST,
                "/api/v1/incidents/" + key + "/report/publications", note == null ? Map.of() : Map.of("note", note));
        return command.at(fields).once(fields).through(services).chain(answer -> answer.ok()
                ? Uni.createFrom().item(html.next("/incidents/" + key + "/publication", Flash.PUBLISHED.said()))
                : show(key, new Attempt("publish", fields, answer.problem())));
    }

    private Uni<Response> show(String key, @Nullable Attempt attempt) {
        var path = "/api/v1/incidents/" + key;
        var incident = services.get(Backend.INCIDENT, path, Incident.class);
        var gate = optional(services.get(Backend.INCIDENT, path + "/report/publications/gate", Gate.class));
        var published = optional(services.all(Backend.INCIDENT, path + "/report/publications?limit=200", Publication.class));
        return Uni.combine().all().unis(incident, gate, published).asTuple().chain(all -> {
            Optional<List<Publication>> before = all.getItem3();
            var publishing = new Publishing(all.getItem1(), all.getItem2(), before, attempt, once(attempt));
            return html.show(publishing.status(), new publish(html.frame("incidents"), publishing));
        });
    }

    private static String once(@Nullable Attempt attempt) {
        var fresh = UUID.randomUUID().toString();
        return attempt != null && attempt.problem().status() == 503 ? attempt.kept("idempotency", fresh) : fresh;
    }

    private static <T> Uni<Optional<T>> optional(Uni<T> wanted) {
        return wanted.map(Optional::of).onFailure(PageFailure.class).recoverWithItem(Optional.empty());
    }
}
