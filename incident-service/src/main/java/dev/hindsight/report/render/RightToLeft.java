package dev.hindsight.report.render;

import java.text.Bidi;

import org.jsoup.nodes.Document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * Arabic, Hebrew and their like in a PDF: in the order they are read in (Unicode Standard Annex 9), their letters joined. Each
 * paragraph runs the way of its first letter.
 */
final class RightToLeft {

    private RightToLeft() {}

    static boolean isIn(Document html) {
        char[] text = html.text().toCharArray();
        return Bidi.requiresBidi(text, 0, text.length);
    }

    static void write(Document html, PdfRendererBuilder builder) {
        html.select("h1, h2, h3, h4, h5, h6, p, li, th, td").attr("dir", "auto");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer()).defaultTextDirection(TextDirection.LTR);
    }
}
