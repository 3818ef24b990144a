package dev.hindsight.report.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Writes text into HTML and XML so that it stays text. */
public final class Markup {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\p{Z}\\x85<>\"'\\\\^`{|}\\p{Cntrl}]+");

    private final StringBuilder out = new StringBuilder();

    /** Markup of ours, as it is. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text of anybody. */
    public Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** {@code raw(before).text(text).raw(after)}. */
    public Markup text(String before, String text, String after) {
        return raw(before).text(text).raw(after);
    }

    /** Text of anybody with its line breaks, and addresses on the web as links. */
    public Markup lines(String text) {
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            String url = address.group().replaceFirst("[.,;:!?)\\]]+\\z", "");
            broken(text.substring(done, address.start()));
            link(url, url);
            done = address.start() + url.length();
        }
        return broken(text.substring(done));
    }

    /** Leads elsewhere, to what was not written here; plain text without a target. */
    Markup link(String text, @Nullable String target) {
        return target == null
                ? text(text)
                : text("<a rel=\"noopener noreferrer nofollow\" href=\"", target, "\">").text("", text, "</a>");
    }

    private Markup broken(String text) {
        out.append(escaped(text).replace("\n", "<br />"));
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Also what XML 1.0 cannot hold is replaced, by the sign for that. */
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
