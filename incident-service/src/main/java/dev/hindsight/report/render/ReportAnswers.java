package dev.hindsight.report.render;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.manners.Problem;
import dev.hindsight.report.render.ReportQueries.Both;
import dev.hindsight.report.render.content.Marks;
import io.smallrye.mutiny.Uni;

/** Answers with a report in the format that is asked for, under a name that tells what it is. */
@ApplicationScoped
public class ReportAnswers {

    /** What a browser can show without harm; the rest is saved as a file. */
    private static final Set<ReportFormat> SHOWN = Set.of(ReportFormat.JSON, ReportFormat.HTML, ReportFormat.PDF);

    private final Exports exports;
    private final RenderConfig config;

    public ReportAnswers(Exports exports, RenderConfig config) {
        this.exports = exports;
        this.config = config;
    }

    /**
     * @param format wins over {@code accept}
     * @throws dev.hindsight.manners.ProblemException 406 or 422 when there is no such format
     */
    public static ReportFormat chosen(@Nullable String format, @Nullable String accept) {
        return format == null ? accepted(accept) : named(format);
    }

    /** With an ETag that changes with anything that the report shows. */
    public Uni<Response> answer(Both both, ReportFormat format) {
        Report report = Report.of(both.incident(), both.actionItems(),
                config.publicUrl() + "/incidents/" + both.incident().key());
        Response.ResponseBuilder answer = Response.ok().header("Vary", "Accept, Authorization")
                .header("Cache-Control", "private, no-cache").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("Content-Disposition", FileName.disposition(report, format, SHOWN.contains(format)))
                .tag(new EntityTag(tag(both, format)));
        if (format == ReportFormat.JSON) {
            return Uni.createFrom().item(answer.type(MediaType.APPLICATION_JSON_TYPE).entity(both).build());
        }
        return exports.make(report, format).map(bytes -> answer.type(format.contentType()).entity(bytes).build());
    }

    /** Changes with the incident, with what its reader may see of it, with its action items and with the format. */
    private static String tag(Both both, ReportFormat format) {
        try {
            return both.incident().version() + "-" + Marks.hash(EventCodec.JSON.writeValueAsString(both)) + "-" + format;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is written as JSON", e);
        }
    }

    private static ReportFormat accepted(@Nullable String accept) {
        return Negotiation.choose(accept).orElseThrow(() -> Problem.of("not-acceptable", 406, "No such format",
                "A report comes as " + String.join(", ", Arrays.stream(ReportFormat.values()).map(ReportFormat::type).toList())
                        + ".")
                .asException());
    }

    private static ReportFormat named(String format) {
        return ReportFormat.named(format).orElseThrow(() -> Problem.invalid(List.of(new Problem.FieldError("#/format",
                "must be one of " + Arrays.toString(ReportFormat.values())))).asException());
    }
}
