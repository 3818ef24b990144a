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

    static String of(Element element) {
        String fallback = element.hasAttr("ac:emoji-fallback")
                ? element.attr("ac:emoji-fallback")
                : element
                        .attr("data-emoji-fallback");
        if (!fallback.isBlank()) {
            return fallback;
        }
        String name = element.hasAttr("ac:name") ? element.attr("ac:name") : element.attr("alt");
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[():]", "").strip();
        return SIGNS.getOrDefault(bare, bare.isEmpty() ? "" : ":" + bare + ":");
    }
}
