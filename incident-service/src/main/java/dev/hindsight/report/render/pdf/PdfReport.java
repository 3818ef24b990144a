package dev.hindsight.report.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import dev.hindsight.manners.Problem;
import dev.hindsight.report.render.Exports;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.html.Style;

/**
 * The report as a PDF: A4, numbered pages, tagged after PDF/UA (ISO 14289-1), with its letters inside. Whatever the report says,
 * nothing is fetched: no address is ever resolved.
 */
public final class PdfReport {

    private static final String STYLE = Style.read("report-pdf.css");
    /** A PDF is built in memory, nearly 8 KiB for each element of a table; a thousand action items have 14,000. */
    private static final int ELEMENT = 8 << 10;
    /** What a service needs beside it. */
    private static final int SERVICE = 100 << 20;
    /** What takes too long to wait for, whatever the memory. */
    private static final int MOST = 30_000;
    /** As many elements of a table as one of the text of a section takes the room of. */
    private static final int TEXT = 4;
    /** Beyond this many elements only one is made at a time. */
    private static final int MANY = 5_000;
    private static final Lock LONG = new ReentrantLock();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfReport() {}

    /** @throws dev.hindsight.manners.ProblemException 422 when it is longer than memory allows, 503 when another long one is made */
    public static byte[] of(Report report, PdfFonts fonts) {
        var html = Jsoup.parse(HtmlReport.of(report, STYLE.replace("{page of what}", PageMarks.foot(report.head()))));
        WholeWords.mark(html);
        ReadingOrder.keep(html);
        int elements = html.getAllElements().size() + (TEXT - 1) * html.select(".text *").size();
        if (elements > most(Runtime.getRuntime().maxMemory())) {
            throw Problem.of("too-long-for-pdf", 422, "Too long for a PDF",
                    "This report is too long or has too many links for a PDF. Take it as HTML, which any browser can print.")
                    .asException();
        }
        if (elements <= MANY) {
            return made(html, fonts);
        }
        if (!LONG.tryLock()) {
            throw Exports.busy();
        }
        try {
            return made(html, fonts);
        } finally {
            LONG.unlock();
        }
    }

    /** How many elements fit into a heap of so many bytes. */
    static int most(long heap) {
        return (int) Math.clamp((heap - SERVICE) / ELEMENT, MANY, MOST);
    }

    private static byte[] made(Document html, PdfFonts fonts) {
        html.head().appendElement("meta").attr("name", "subject")
                .attr("content", html.select("meta[name=description]").attr("content"));
        PageMarks.outline(html);
        TaskSigns.print(html);
        EmojiNames.write(html, fonts::has);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withProducer("Hindsight")
                .useUnicodeLineBreaker(new LineBreaks())
                .useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUriResolver((_, _) -> null).useHttpStreamImplementation(PdfReport::nothing)
                .useProtocolsStreamImplementation(PdfReport::nothing, Set.of("file", "jar", "ftp", "data", "http", "https"));
        fonts.addTo(builder);
        if (PaperDirection.isIn(html)) {
            PaperDirection.write(html, builder);
        }
        builder.withW3cDocument(new W3CDom().fromJsoup(html), "about:blank").toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSStream nothing(String address) {
        throw new IllegalStateException("nothing is fetched for a report");
    }
}
