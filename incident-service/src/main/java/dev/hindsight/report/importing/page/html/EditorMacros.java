package dev.hindsight.report.importing.page.html;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The macros of a page as the older editor of Confluence holds it, which its source view prints: a table around the body or a
 * picture, with the name and the parameters in attributes. They become the elements of the storage format.
 */
final class EditorMacros {

    private static final String MACRO = "table.wysiwyg-macro[data-macro-name], img.editor-inline-macro[data-macro-name]";
    /** A sign behind a backslash is one of the value: "title=a \\| b". */
    private static final Pattern NEXT = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private EditorMacros() {}

    static void asStored(Document document) {
        document.select(MACRO).forEach(macro -> macro.replaceWith(stored(macro)));
    }

    private static Element stored(Element macro) {
        var stored = new Element("ac:structured-macro").attr("ac:name", macro.attr("data-macro-name"));
        for (String parameter : NEXT.split(macro.attr("data-macro-parameters"))) {
            int sign = parameter.indexOf('=');
            if (sign > 0) {
                stored.appendElement("ac:parameter").attr("ac:name", parameter.substring(0, sign))
                        .text(ESCAPED.matcher(parameter.substring(sign + 1)).replaceAll("$1"));
            }
        }
        Element body = macro.selectFirst("> tbody > tr > td.wysiwyg-macro-body");
        if (body != null) {
            boolean plain = macro.attr("data-macro-body-type").equals("PLAIN_TEXT");
            Element inner = stored.appendElement(plain ? "ac:plain-text-body" : "ac:rich-text-body");
            List.copyOf(body.childNodes()).forEach(inner::appendChild);
        }
        return stored;
    }
}
