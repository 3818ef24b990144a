package dev.hindsight.gateway.pages.importing;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/**
 * One form that is sent as often as it takes: to read, to read again with what was missing, and to accept. What was not read as it is
 * accepted is read first.
 */
@Path("/reports/import")
class ImportPage {

    @CheckedTemplate(basePath = "importing")
    record bring(Frame frame, Bringing bringing) implements TemplateInstance {}

    private final ImportDesk desk;
    private final Html html;

    ImportPage(ImportDesk desk, Html html) {
        this.desk = desk;
        this.html = html;
    }

    @GET
    public Uni<Response> empty() {
        if (!html.frame("incidents").responder()) {
            throw new PageFailure(Problem.of(403, "", ""));
        }
        return show(200, ImportForm.EMPTY, List.of(), false);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> send(MultipartFormDataInput sent) {
        var form = ImportForm.of(sent);
        if (form.reports().isEmpty()) {
            return show(422, form, List.of(), false);
        }
        return form.accepts()
                ? desk.accept(form).chain(done -> accepted(form, done))
                : desk.read(form).chain(readings -> show(status(readings), form, readings, false));
    }

    /** One report that was taken leads to its incident; several are listed, and what was refused stays on the form. */
    private Uni<Response> accepted(ImportForm form, List<Reading> done) {
        if (done.size() == 1 && done.getFirst().read()) {
            var key = done.getFirst().incident().key();
            return Uni.createFrom().item(html.next("/incidents/" + key, said(done.getFirst().action()).about(key)));
        }
        return show(status(done), form, done, true);
    }

    private static Flash said(String action) {
        return switch (action) {
            case "updated" -> Flash.IMPORT_UPDATED;
            case "unchanged" -> Flash.IMPORT_UNCHANGED;
            default -> Flash.IMPORTED;
        };
    }

    private static int status(List<Reading> readings) {
        var refusals = readings.stream().map(Reading::refused).flatMap(Stream::ofNullable).toList();
        return refusals.size() == readings.size() && !refusals.isEmpty() ? refusals.getFirst().status() : 200;
    }

    private Uni<Response> show(int status, ImportForm form, List<Reading> readings, boolean accepted) {
        var bringing = new Bringing(form, readings, accepted, status == 422 && readings.isEmpty(), once(form, readings));
        return html.show(status, new bring(html.frame("incidents"), bringing));
    }

    /** The same try as long as the form is the same, so that accepting twice takes over once. */
    private static String once(ImportForm form, List<Reading> readings) {
        var sent = form.get("once");
        boolean usedUp = readings.stream().map(Reading::refused).flatMap(Stream::ofNullable).anyMatch(Once::isUsedUp);
        return sent.matches("[a-f0-9-]{36}") && !usedUp ? sent : Once.fresh();
    }
}
