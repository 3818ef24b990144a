package dev.hindsight.report.render.storage;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Shows the code macros of a wiki as HTML shows code, and its tasks without the numbers that it gives them. */
final class CodeMacros {

    private CodeMacros() {}

    static Element shown(String storage) {
        Document page = Jsoup.parse("<page>" + storage + "</page>", "", Parser.xmlParser());
        page.outputSettings().prettyPrint(false);
        for (Element macro : page.getElementsByTag("ac:structured-macro")) {
            if (macro.attr("ac:name").equals("code")) {
                String language = MacroText.parameter(macro, "language");
                var code = new Element("code");
                if (!language.isEmpty()) {
                    code.attr("class", "language-" + language);
                }
                Element body = macro.getElementsByTag("ac:plain-text-body").first();
                code.text(body == null ? "" : body.wholeText());
                macro.replaceWith(new Element("pre").appendChild(code));
            }
        }
        page.select("ac|task-id, ac|task-uuid").remove();
        Document shown = Jsoup.parseBodyFragment(page.child(0).html());
        shown.outputSettings().prettyPrint(false);
        return shown.body();
    }
}
