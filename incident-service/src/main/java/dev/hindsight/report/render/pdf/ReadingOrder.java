package dev.hindsight.report.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Has words drawn in the order in which they are read, for whoever searches or copies them: text that stands right beside emphasis, code
 * or a link would be drawn before all of these.
 */
final class ReadingOrder {

    private static final Set<String> INLINE = Set.of("strong", "em", "code", "a", "span", "br");

    private ReadingOrder() {}

    static void keep(Document html) {
        List<TextNode> beside = new ArrayList<>();
        for (Element element : html.body().getAllElements()) {
            if (element.children().stream().anyMatch(child -> INLINE.contains(child.normalName()))) {
                element.textNodes().stream().filter(text -> !text.isBlank()).forEach(beside::add);
            }
        }
        beside.forEach(text -> text.wrap("<span></span>"));
    }
}
