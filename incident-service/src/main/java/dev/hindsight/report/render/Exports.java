package dev.hindsight.report.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.CallersContext;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.ProblemException;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.pdf.PdfFonts;
import dev.hindsight.report.render.pdf.PdfReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;
import io.smallrye.mutiny.Uni;

/** Makes the bytes of a report, away from the event loop; so many at a time, and no more wait than can be served. */
@ApplicationScoped
public class Exports {

    private final JiraSite jira;
    private final PdfFonts fonts;
    private final ThreadPoolExecutor makers;

    public Exports(RenderConfig config) {
        jira = new JiraSite(config.jiraServer().orElse(null), config.jiraServerId().orElse(null));
        fonts = new PdfFonts(config.fonts().orElse(List.of()));
        makers = new ThreadPoolExecutor(config.pdfsAtOnce(), config.pdfsAtOnce(), 10, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(config.pdfsWaiting()));
        makers.allowCoreThreadTimeOut(true);
    }

    /** In any format but JSON, which has no looks. */
    public Uni<byte[]> make(Report report, ReportFormat format) {
        return away(() -> bytes(report, format));
    }

    private <T> Uni<T> away(Supplier<T> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(makers).onFailure(
                RejectedExecutionException.class)
                .transform(_ -> busy())
                .emitOn(CallersContext.here());
    }

    /** 503: others are served first. */
    public static ProblemException busy() {
        return Problem.of("overloaded", 503, "Too busy right now", "Too many reports are being made. Try again in a moment.")
                .asException();
    }

    byte[] bytes(Report report, ReportFormat format) {
        return switch (format) {
            case MARKDOWN -> MarkdownReport.of(report).getBytes(UTF_8);
            case HTML -> HtmlReport.of(report, true).getBytes(UTF_8);
            case CONFLUENCE -> StorageReport.of(report, jira).getBytes(UTF_8);
            case PDF -> PdfReport.of(report, fonts);
            case JSON -> throw new IllegalArgumentException("JSON is written by the API");
        };
    }

    /**
     * A report to be shown to everybody: without anything that is not seen.
     *
     * @param finish what is still to be done with the page, away from the event loop too
     */
    public Uni<String> page(Report report, UnaryOperator<String> finish) {
        return away(() -> finish.apply(HtmlReport.of(report, false)));
    }

    @PreDestroy
    void end() {
        makers.shutdownNow();
    }
}
