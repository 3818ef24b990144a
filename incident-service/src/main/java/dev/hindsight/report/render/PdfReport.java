package dev.hindsight.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * The report as a PDF: A4, numbered pages, tagged after PDF/UA (ISO 14289-1), with its letters inside. Whatever the report says,
 * nothing is fetched: no address is ever resolved.
 */
final class PdfReport {

    private static final String STYLE = Style.read("report-pdf.css");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfReport() {}

    static byte[] of(Report report, PdfFonts fonts) {
        var html = Jsoup.parse(HtmlReport.of(report, STYLE));
        html.head().appendElement("meta").attr("name", "subject")
                .attr("content", html.select("meta[name=description]").attr("content"));
        TaskBox.print(html);
        EmojiNames.write(html, fonts::has);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withProducer("Hindsight")
                .useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUriResolver((_, _) -> null).useHttpStreamImplementation(PdfReport::nothing)
                .useProtocolsStreamImplementation(PdfReport::nothing, Set.of("file", "jar", "ftp", "data", "http", "https"));
        fonts.addTo(builder);
        if (RightToLeft.isIn(html)) {
            RightToLeft.write(html, builder);
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
