package dev.hindsight.report.importing.page.html;

import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/** The little pictures of a wiki as signs: a tick says that something is done. */
final class Emoticons {

    private static final Map<String, String> SIGNS = Map.of("tick", "✅", "cross", "❌", "smile", "🙂", "sad", "🙁", "thumbs-up",
            "👍",
            "thumbs-down", "👎", "warning", "⚠", "information", "ℹ", "question", "❓", "plus", "➕");

    private Emoticons() {}

    /** The picture itself where the editor says it; a picture of the wiki's own it only calls by another name. */
    static String of(Element element) {
        String fallback = element.hasAttr("ac:emoji-fallback")
                ? element.attr("ac:emoji-fallback")
                : element.attr("data-emoji-fallback");
        String name = element.hasAttr("ac:name") ? element.attr("ac:name") : element.attr("alt");
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[():]", "").strip();
        if (!fallback.isBlank() && !(isCode(fallback) && SIGNS.containsKey(bare))) {
            return fallback;
        }
        return SIGNS.getOrDefault(bare, bare.isEmpty() ? "" : ":" + bare + ":");
    }

    private static boolean isCode(String fallback) {
        return fallback.length() > 2 && fallback.startsWith(":") && fallback.endsWith(":");
    }
}
