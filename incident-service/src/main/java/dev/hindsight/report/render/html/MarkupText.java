package dev.hindsight.report.render.html;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of an element to the letter: blanks as they are, line breaks as such, macros as what they show. */
public final class MarkupText {

    private MarkupText() {}

    public static String of(Element element) {
        return of(element.childNodes());
    }

    public static String of(List<Node> nodes) {
        var text = new StringBuilder();
        nodes.forEach(node -> add(node, text));
        return text.toString();
    }

    private static void add(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "ac:structured-macro" -> text.append(shown(element));
                case "ac:parameter" -> {
                }
                case "time" -> text.append(element.childNodeSize() == 0 ? element.attr("datetime") : of(element));
                default -> element.childNodes().forEach(child -> add(child, text));
            }
        }
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
