package dev.hindsight.report.render.storage;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.render.html.MarkupText;

/** The words of storage format to the letter: macros as what they show. */
final class MacroText {

    private MacroText() {}

    static String of(Element element) {
        return of(element.childNodes());
    }

    static String of(List<Node> nodes) {
        return MarkupText.of(nodes, MacroText::instead);
    }

    private static @Nullable String instead(Element element) {
        return switch (element.normalName()) {
            case "ac:structured-macro" -> shown(element);
            case "ac:parameter" -> "";
            case "time" -> element.childNodeSize() == 0 ? element.attr("datetime") : null;
            default -> MarkupText.lineEnd(element);
        };
    }

    /** What the reader of a status or Jira macro sees. */
    private static String shown(Element macro) {
        return parameter(macro, macro.attr("ac:name").equals("jira") ? "key" : "title");
    }

    static String parameter(Element macro, String name) {
        return macro.children().stream()
                .filter(child -> child.normalName().equals("ac:parameter") && child.attr("ac:name").equals(name))
                .map(Element::wholeText).findFirst().orElse("");
    }
}
