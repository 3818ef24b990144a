package dev.hindsight.gateway.pages.sources;

import java.util.function.UnaryOperator;

/** Puts an address and a secret into a text of the far side, by the rules of its language. */
final class Pasting {

    private Pasting() {}

    static String fill(SourceType.Template template, String url, String secret) {
        var escaped = escaping(template.mediaType());
        return template.text().replace("__HOOK_URL__", escaped.apply(url)).replace("__SECRET__", escaped.apply(secret));
    }

    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Our templates put both between quotes: double ones in JSON, single ones in YAML and scripts. */
    private static UnaryOperator<String> escaping(String mediaType) {
        return switch (mediaType) {
            case "application/yaml" -> text -> text.replace("'", "''");
            case "text/x-shellscript" -> text -> text.replace("'", "'\\''");
            default -> text -> text.replace("\\", "\\\\").replace("\"", "\\\"");
        };
    }
}
