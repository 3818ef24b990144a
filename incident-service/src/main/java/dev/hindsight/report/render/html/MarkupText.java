package dev.hindsight.report.render.html;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** The words of an element to the letter: blanks as they are, line breaks as such. */
public final class MarkupText {

    private MarkupText() {}

    static String of(Element element) {
        return of(element.childNodes(), MarkupText::lineEnd);
    }

    /** @param instead what an element shows in the place of what is inside of it; null where it does not */
    public static String of(List<Node> nodes, Function<Element, @Nullable String> instead) {
        var text = new StringBuilder();
        NodeFilter reader = (node, _) -> add(node, instead, text);
        nodes.forEach(node -> node.filter(reader));
        return text.toString();
    }

    private static FilterResult add(Node node, Function<Element, @Nullable String> instead, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        }
        String shown = node instanceof Element element ? instead.apply(element) : null;
        text.append(Objects.requireNonNullElse(shown, ""));
        return shown == null ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
    }

    public static @Nullable String lineEnd(Element element) {
        return element.normalName().equals("br") ? "\n" : null;
    }
}
