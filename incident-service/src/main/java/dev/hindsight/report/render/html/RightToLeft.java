package dev.hindsight.report.render.html;

import java.text.Bidi;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.nodes.Document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * Arabic, Hebrew and their like in a PDF: in the order they are read in (Unicode Standard Annex 9), their letters joined. Each
 * paragraph runs the way of its first letter.
 */
public final class RightToLeft {

    private RightToLeft() {}

    public static boolean isIn(Document html) {
        char[] text = html.text().toCharArray();
        return Bidi.requiresBidi(text, 0, text.length);
    }

    /** Whether it begins with a letter that is read from right to left: the first letter decides, as in a browser. */
    static boolean begins(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality).filter(RightToLeft::isStrong).findFirst()
                .filter(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT).isPresent();
    }

    private static boolean isStrong(byte way) {
        return way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether a list, quotation or table as a whole runs from right to left, its markers, bar or columns with it. */
    static boolean runs(Node block) {
        var words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return begins(words.toString());
    }

    /**
     * Markers are painted on a side, and cells aligned to one, only where the way is said: the items of a list all run the way of
     * the list.
     */
    public static void write(Document html, PdfRendererBuilder builder) {
        html.select("h1, h2, h3, h4, h5, h6, p, .values li, th, td").attr("dir", "auto");
        html.select("th, td").stream().filter(cell -> begins(cell.text())).forEach(cell -> cell.attr("dir", "rtl"));
        html.select("div.text li").attr("dir", "ltr");
        html.select("div.text [dir=rtl]").select("ul, ol, li").attr("dir", "rtl");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer()).defaultTextDirection(TextDirection.LTR);
    }
}
