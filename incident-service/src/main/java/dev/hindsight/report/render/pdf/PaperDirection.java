package dev.hindsight.report.render.pdf;

import java.text.Bidi;

import org.jsoup.nodes.Document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import dev.hindsight.report.render.html.RightToLeft;

/**
 * Arabic, Hebrew and their like in a PDF: in the order they are read in (Unicode Standard Annex 9), their letters joined. Each
 * paragraph runs the way of its first letter.
 */
final class PaperDirection {

    private PaperDirection() {}

    static boolean isIn(Document html) {
        char[] text = html.text().toCharArray();
        return Bidi.requiresBidi(text, 0, text.length);
    }

    /**
     * Markers are painted on a side, and cells aligned to one, only where the way is said: the items of a list all run the way of
     * the list.
     */
    static void write(Document html, PdfRendererBuilder builder) {
        html.select("h1, h2, h3, h4, h5, h6, p, .values li, th, td").attr("dir", "auto");
        html.select("th, td").stream().filter(cell -> RightToLeft.begins(cell.text())).forEach(cell -> cell.attr("dir", "rtl"));
        html.select("div.text li").attr("dir", "ltr");
        html.select("div.text [dir=rtl]").select("ul, ol, li").attr("dir", "rtl");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer()).defaultTextDirection(TextDirection.LTR);
    }
}
