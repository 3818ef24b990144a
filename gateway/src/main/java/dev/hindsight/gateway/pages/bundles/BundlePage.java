package dev.hindsight.gateway.pages.bundles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Answer;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Listing;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.pages.importing.Brought;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/** The bundles that were brought, and the form that brings one. */
@Path("/bundles")
class BundlePage {

    private static final String API = "/api/v1/bundles";
    private static final String PAGE = "40";
    private static final Set<Integer> TOLD_AT_THE_FORM = Set.of(400, 409, 413, 415, 422, 500, 502, 503, 504);

    @CheckedTemplate(basePath = "bundles")
    record list(Frame frame, @Nullable Listing<Kept> bundles, boolean paged, @Nullable Refused refused)
            implements
                TemplateInstance {}

    @CheckedTemplate(basePath = "bundles")
    record look(Frame frame, Look at) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    BundlePage(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        return show(200, cursor, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> bring(MultipartFormDataInput sent) {
        var files = sent.getValues().getOrDefault("file", List.of()).stream().filter(FormValue::isFileItem).map(Brought::of)
                .filter(file -> file.bytes().length > 0).toList();
        if (files.size() != 1) {
            return show(422, null, Refused.outright("",
                    files.isEmpty() ? "Choose a bundle first, a file that ends in .zip." : "Bring one bundle at a time."));
        }
        var file = files.getFirst();
        return services.send(Backend.INCIDENT, HttpMethod.POST, API, Buffer.buffer(file.bytes()),
                Map.of("Content-Type", "application/zip")).chain(
                        answer -> answer.ok()
                                ? Uni.createFrom().item(html.next("/bundles/" + answer.body().path("id").asText(),
                                        (answer.status() == 201 ? Flash.BUNDLE_KEPT : Flash.BUNDLE_KNOWN).said()))
                                : refuse(file, answer));
    }

    private Uni<Response> refuse(Brought file, Answer answer) {
        var problem = answer.problem();
        if (!TOLD_AT_THE_FORM.contains(problem.status())) {
            throw new PageFailure(problem);
        }
        var name = file.shownName();
        if (problem.flaws() != null && !isArchive(file.bytes())) {
            return show(problem.status(), null,
                    Refused.outright(name, "It is no evidence bundle: those are zip files."));
        }
        var flaws = problem.flaws() == null
                ? List.<Flaw>of()
                : problem.flaws().valueStream().map(flaw -> services.read(flaw, Flaw.class)).toList();
        return show(problem.status(), null,
                new Refused(name, problem.surelyNot(), !flaws.isEmpty(), problem.sentence(), flaws));
    }

    /** Every zip begins so (PKWARE APPNOTE 4.3.6), also one that was damaged further on. */
    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}")
    public Uni<Response> one(@RestPath String id) {
        return services.get(Backend.INCIDENT, API + "/" + id, Kept.class).chain(kept -> Uni.combine().all()
                .unis(optional(services.get(Backend.INCIDENT, API + "/" + id + "/report", Incident.class)),
                        optional(services.get(Backend.INCIDENT, API + "/" + id + "/verification", Found.class)))
                .asTuple().chain(both -> html.show(new look(html.frame("incidents"),
                        new Look(kept, both.getItem1(), both.getItem2())))));
    }

    private Uni<Response> show(int status, @Nullable String cursor, @Nullable Refused refused) {
        var asked = new Query(Map.of()).with("cursor", cursor).with("limit", PAGE).after(API);
        Uni<@Nullable Listing<Kept>> kept = services.list(Backend.INCIDENT, asked, Kept.class);
        return (refused == null ? kept : kept.onFailure(PageFailure.class).recoverWithNull()).chain(found -> html.show(status,
                new list(html.frame("incidents"), found, cursor != null && !cursor.isEmpty(), refused)));
    }

    private static <T> Uni<Optional<T>> optional(Uni<T> wanted) {
        return wanted.map(Optional::of).onFailure(PageFailure.class).recoverWithItem(Optional.empty());
    }
}
