package dev.hindsight.gateway.pages.incidents;

import static dev.hindsight.gateway.pages.incidents.IncidentPage.KEY;

import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Markdown;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.report.Section;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** The forms of the report: one per section, with a preview that shows exactly what the page will show. */
@Path("/incidents")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReportForms {

    private final IncidentDesk desk;

    ReportForms(IncidentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path(KEY + "/report/{section: [A-Za-z]{1,40}}")
    public Uni<Response> write(@RestPath String key, @RestPath String section, MultivaluedMap<String, String> form) {
        if (!Section.exists(section)) {
            throw new NotFoundException();
        }
        var fields = new Fields(form);
        if (fields.has("both")) {
            return both(key, section, fields);
        }
        var command = Command.of(Backend.INCIDENT, HttpMethod.PUT, "/api/v1/incidents/" + key + "/report/" + section,
                Map.of("markdown", fields.get("markdown", "")));
        return desk.submit(key, "section:" + section, fields, command.at(fields), Flash.SECTION_WRITTEN,
                "section-" + section);
    }

    /** After a conflict: the other text and one's own, one after the other, to be made one by hand. Nothing is stored. */
    private Uni<Response> both(String key, String section, Fields fields) {
        var mine = fields.get("markdown", "");
        var problem = Problem.of(409, "", "Both texts are in the field now, theirs first. Nothing is saved yet.");
        return desk.current(key).chain(now -> {
            var theirs = now.report().getOrDefault(section, "");
            var joined = fields.with("markdown", theirs.contains(mine) ? theirs : theirs.strip() + "\n\n" + mine);
            return desk.refuse(key, new Attempt("section:" + section, joined, problem));
        });
    }

    /** The piece of a page that stands for the Markdown sent; nothing is stored. */
    @POST
    @Path("preview")
    @Produces(MediaType.TEXT_HTML)
    public String preview(@RestForm @Nullable String markdown) {
        return markdown == null || markdown.isBlank()
                ? "<p class=\"muted\">Nothing to preview yet.</p>"
                : Markdown.linked(markdown, 4).getValue();
    }
}
