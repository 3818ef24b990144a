package dev.hindsight.report.render.storage;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.render.content.Titles;
import dev.hindsight.report.render.html.Markup;

/** Small markup of the storage format: a status, a day, a link. */
final class StorageMacros {

    private StorageMacros() {}

    static String link(String text, @Nullable String target) {
        return target == null
                ? Markup.escaped(text)
                : new Markup().text("<a href=\"", target, "\">").text("", text, "</a>").toString();
    }

    /** @param day as ISO 8601 has it */
    static String day(String day) {
        return "<time datetime=\"" + day + "\" />";
    }

    static String status(String words) {
        return new Markup().raw("<ac:structured-macro ac:name=\"status\" ac:schema-version=\"1\">")
                .text("<ac:parameter ac:name=\"title\">", words, "</ac:parameter>")
                .raw("<ac:parameter ac:name=\"colour\">" + colour(Titles.word(words)))
                .raw("</ac:parameter></ac:structured-macro>").toString();
    }

    private static String colour(String word) {
        return switch (word) {
            case "critical", "regressed", "blocked" -> "Red";
            case "major", "minor", "triage", "in-progress", "open" -> "Yellow";
            case "resolved", "closed", "verified" -> "Green";
            case "resolved-(documenting)", "mitigated", "claimed-done" -> "Blue";
            default -> "Grey";
        };
    }
}
