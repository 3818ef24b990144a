package dev.hindsight.report.importing.page.html;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/**
 * The macros of a storage body that carry content. One nobody knows is kept raw.
 */
final class Macros {

    private static final Set<String> INLINE = Set.of("status", "jira", "anchor", "mention", "emoji", "date", "profile");
    private static final Set<String> FRAME = Set.of("details", "info", "note", "warning", "tip", "panel", "expand", "excerpt",
            "section", "column", "div", "table-filter", "bgcolor", "background", "success", "error");
    private static final Set<String> FURNITURE = Set.of("toc", "toc-zone", "children", "pagetree", "detailssummary",
            "recently-updated", "contentbylabel", "livesearch", "create-from-template", "attachments", "pagetreesearch");
    private static final Set<String> CODE = Set.of("code", "noformat");

    private Macros() {}

    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    static void inline(Element macro, List<Span> out) {
        switch (macro.attr("ac:name")) {
            case "status" -> out.add(new Span.Lozenge(parameter(macro, "title")));
            case "jira" -> jira(macro, out);
            case "profile" -> macro.getElementsByTag("ri:user")
                    .forEach(user -> out.add(new Span.User(SpanReader.accountId(user), null)));
            default -> {
            }
        }
    }

    private static void jira(Element macro, List<Span> out) {
        String key = parameter(macro, "key");
        String query = parameter(macro, "jqlQuery");
        if (!key.isEmpty()) {
            out.add(new Span.Ticket(key, null, false));
        } else if (!query.isEmpty()) {
            out.add(new Span.Text("Jira: " + query, false));
        }
    }

    static void read(Element macro, Markup markup, List<Block> out) {
        String name = macro.attr("ac:name");
        Element body = Markup.child(macro, "ac:rich-text-body");
        if (CODE.contains(name)) {
            Element text = Markup.child(macro, "ac:plain-text-body");
            markup.add(out, new Block.Code(text == null ? "" : text.wholeText()));
        } else if (FURNITURE.contains(name)) {
            return;
        } else if (FRAME.contains(name) && body != null) {
            markup.heading(parameter(macro, "title"), out);
            out.addAll(markup.blocks(body));
        } else if (name.isEmpty() && !shown(macro).isEmpty()) {
            shown(macro).forEach(part -> out.addAll(markup.blocks(part)));
        } else if (!FRAME.contains(name)) {
            markup.add(out, new Block.Macro(name.isEmpty() ? macro.normalName() : name, macro.outerHtml()));
        }
    }

    /** What an extension of the newer editor shows: its fallback, which older wikis print, or else what it holds. */
    private static List<Element> shown(Element extension) {
        Element fallback = Markup.child(extension, "ac:adf-fallback");
        return fallback != null ? List.of(fallback) : extension.getElementsByTag("ac:adf-content");
    }

    private static String parameter(Element macro, String name) {
        for (Element child : macro.children()) {
            if (child.normalName().equals("ac:parameter") && child.attr("ac:name").equals(name)) {
                return Words.collapse(child.text());
            }
        }
        return "";
    }
}
