package dev.hindsight.report.render.html;

import java.util.List;
import java.util.Objects;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** The words of an element to the letter: blanks as they are, line breaks as such, macros as what they show. */
public final class MarkupText {

    private MarkupText() {}

    public static String of(Element element) {
        return of(element.childNodes());
    }

    public static String of(List<Node> nodes) {
        var text = new StringBuilder();
        NodeFilter reader = (node, _) -> add(node, text);
        nodes.forEach(node -> node.filter(reader));
        return text.toString();
    }

    /** What an element shows in the place of what is inside of it, if it does. */
    private static FilterResult add(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        }
        String shown = node instanceof Element element ? instead(element) : null;
        text.append(Objects.requireNonNullElse(shown, ""));
        return shown == null ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
    }

    private static @Nullable String instead(Element element) {
        return switch (element.normalName()) {
            case "br" -> "\n";
            case "ac:structured-macro" -> shown(element);
            case "ac:parameter" -> "";
            case "time" -> element.childNodeSize() == 0 ? element.attr("datetime") : null;
            default -> null;
        };
    }

    /** What the reader of a status or Jira macro sees. */
    static String shown(Element macro) {
        String name = macro.attr("ac:name").equals("jira") ? "key" : "title";
        return parameter(macro, name);
    }

    public static String parameter(Element macro, String name) {
        return macro.children().stream()
                .filter(child -> child.normalName().equals("ac:parameter") && child.attr("ac:name").equals(name))
                .map(Element::wholeText).findFirst().orElse("");
    }
}
