package dev.hindsight.gateway.pages.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.report.Publication;
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
    private final String publicUrl;

    PublicationPage(ServiceClient services, Html html,
            @ConfigProperty(name = "hindsight.public-url") String publicUrl) {
        this.services = services;
        this.html = html;
        this.publicUrl = publicUrl;
    }

    @GET
    public Uni<Response> show(@RestPath String key) {
        return show(key, null, null);
    }

    /**
     * Publishes the version the person was looking at, and nothing that came after unseen. The address of a public view is told
     * once, so that answer is a page and no redirect.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> publish(@RestPath String key, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var body = new LinkedHashMap<String, Object>();
        if (fields.has("note")) {
            body.put("note", fields.get("note", ""));
        }
        if (!fields.all("part").isEmpty()) {
            body.put("public", Map.of("sections", fields.all("part")));
        }
        var command = Command.of(Backend.INCIDENT, HttpMethod.POST, path(key), body).at(fields).once(fields);
        return command.through(services).chain(answer -> {
            if (!answer.ok()) {
                return show(key, new Attempt("publish", fields, answer.problem()), null);
            }
            var address = answer.body().path("publicPath").asText("");
            return address.isEmpty()
                    ? Uni.createFrom().item(html.next("/incidents/" + key + "/publication", Flash.PUBLISHED.said()))
                    : show(key, null, publicUrl + address);
        });
    }

    /** How the chosen parts would look to everybody: leads to what the service makes of them. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@RestPath String key, MultivaluedMap<String, String> form) {
        var sections = new Fields(form).all("part").stream().map(part -> "section=" + URLEncoder.encode(part, UTF_8))
                .collect(Collectors.joining("&"));
        return Response.seeOther(URI.create(path(key) + "/preview?" + sections)).build();
    }

    @POST
    @Path("{number: [0-9]{1,6}}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> withdraw(@RestPath String key, @RestPath String number, MultivaluedMap<String, String> form) {
        var fields = new Fields(form);
        var withdrawal = new Query(Map.of()).with("reason", fields.get("reason")).after(path(key) + "/" + number);
        return Command.of(Backend.INCIDENT, HttpMethod.DELETE, withdrawal, null).through(services)
                .chain(answer -> answer.ok()
                        ? Uni.createFrom().item(html.next("/incidents/" + key + "/publication", Flash.WITHDRAWN.said()))
                        : show(key, new Attempt(Publishing.WITHDRAW + number, fields, answer.problem()), null));
    }

    private static String path(String key) {
        return "/api/v1/incidents/" + key + "/report/publications";
    }

    private Uni<Response> show(String key, @Nullable Attempt attempt, @Nullable String address) {
        var incident = services.get(Backend.INCIDENT, "/api/v1/incidents/" + key, Incident.class);
        var gate = optional(services.get(Backend.INCIDENT, path(key) + "/gate", Gate.class));
        var published = optional(services.all(Backend.INCIDENT, path(key) + "?limit=200", Publication.class));
        return Uni.combine().all().unis(incident, gate, published).asTuple().chain(all -> {
            Optional<List<Publication>> before = all.getItem3();
            var publishing = new Publishing(all.getItem1(), all.getItem2(), before, attempt, address, Once.again(attempt));
            return html.show(publishing.status(), new publish(html.frame("incidents"), publishing));
        });
    }

    private static <T> Uni<Optional<T>> optional(Uni<T> wanted) {
        return wanted.map(Optional::of).onFailure(PageFailure.class).recoverWithItem(Optional.empty());
    }
}
