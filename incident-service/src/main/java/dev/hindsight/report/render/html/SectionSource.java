package dev.hindsight.report.render.html;

import java.util.function.UnaryOperator;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Markdown;
import dev.hindsight.report.importing.page.html.MarkupPage;

/** The Markdown of a section that is only seen rendered. */
public final class SectionSource {

    private SectionSource() {}

    /** What a reader makes of the markup. */
    static String read(String markup) {
        try {
            return Markdown.of(MarkupPage.html("<main>" + markup + "</main>").blocks());
        } catch (Limits.Exceeded deep) {
            return Jsoup.parseBodyFragment(markup).wholeText();
        }
    }

    /** Whether a reader takes the same Markdown from it, to the letter. */
    public static boolean isSeen(String markdown, String markup) {
        return read(markup).equals(markdown);
    }

    /** Whether the markup is what the Markdown looks like, blanks and the order of attributes aside. */
    static boolean looksLike(String markdown, Element seen, UnaryOperator<String> render) {
        return normal(Jsoup.parseBodyFragment(render.apply(markdown)).body()).equals(normal(seen));
    }

    private static String normal(Element element) {
        return Jsoup.parseBodyFragment(element.html().replace("\r", "")).body().html().replaceAll("\\s+", " ").strip();
    }
}
