package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as people type it, put right where a strict parser would take what follows for something else: headings that touch a
 * line of HTML or have no blank behind their signs, points whose star touches their words, and code that is opened and never closed, or closed with words behind.
 */
final class MarkdownSource {

    /** Marks of footnotes behind the names of parts, as the templates after the SRE book have them. */
    private static final Pattern FOOTNOTE = Pattern
            .compile("(?m)^(#{1,6} [^\\n\\[]{2,60}|\\*\\*[^*\\n]{2,40}\\*\\*:?)[ \\t]*\\[\\^\\w{1,10}\\]");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) \\S.{0,200}|(#{2,6})(?=\\p{Lu}\\p{L})\\S.{0,200}");
    private static final Pattern PART = Pattern.compile("#{1,6} ?\\p{Lu}.{0,200}");
    private static final Pattern FENCE = Pattern.compile("(`{3,200}|~{3,200})([^`\\n]{0,300})");
    private static final Pattern INNER = Pattern
            .compile("(?:\\s{1,30}|\\s{0,12}(?:[-*+]|\\d{1,3}[.)])\\s{1,8})(`{3,200}|~{3,200})[^`\\n]{0,300}");
    private static final Pattern MARKED = Pattern
            .compile("(?:[-*+]|\\d{1,3}[.)]) \\S.{0,4000}|\\*\\*\\S.{0,4000}|\\|.{0,4000}");

    /** A comment in front of a line would make all of it HTML; behind it, it is one still. */
    private static final Pattern AHEAD = Pattern
            .compile(
                    "^(\\s{0,12}(?:(?:[-*+]|\\d{1,3}[.)])\\s{1,4}(?:\\[[ xX]\\] )?)?)(<!--[^\\n>]{0,500}-->)[ \\t]{0,9}(\\S.*)$");
    private static final Pattern GLUED = Pattern.compile("\\*\\p{Lu}[^*]{2,4000}");

    private final String[] lines;
    private final boolean torn;
    private final boolean chat;
    private final boolean points;
    private final List<String> out = new ArrayList<>();

    private MarkdownSource(String text) {
        lines = text.split("\n", -1);
        torn = torn();
        chat = ChatSigns.areIn(List.of(lines));
        points = chat || ChatSigns.arePointsIn(List.of(lines));
    }

    static String mended(String text) {
        return new MarkdownSource(text.contains("[^") ? FOOTNOTE.matcher(text).replaceAll("$1") : text).mended();
    }

    private String mended() {
        for (int i = 0; i < lines.length; i++) {
            Matcher fence = FENCE.matcher(lines[i]);
            Matcher inner = INNER.matcher(lines[i]);
            if (fence.matches()) {
                i = code(i, fence.group(1), fence.group(2).strip());
            } else if (inner.matches()) {
                i = codeOfItem(i, inner.group(1));
            } else {
                out.addAll(ListSigns.above(lines, i));
                line(point(i));
            }
        }
        return String.join("\n", out);
    }

    private String point(int i) {
        if (pictured(i) && (ChatSigns.isTimed(lines[i]) || pictured(i - 1) || pictured(i + 1))) {
            return ChatSigns.asPoint(lines[i]);
        }
        return glued(i) && (glued(i - 1) || glued(i + 1)) ? "* " + lines[i].substring(1) : lines[i];
    }

    private boolean pictured(int i) {
        return points && i >= 0 && i < lines.length && ChatSigns.isPictured(lines[i]);
    }

    /** A star that touches the words of a point; one such line alone may be emphasis that goes on below. */
    private boolean glued(int i) {
        return i >= 0 && i < lines.length && GLUED.matcher(lines[i]).matches();
    }

    private void line(String typed) {
        String near = ListSigns.near(ChatSigns.withoutPicture(typed));
        String line = AHEAD.matcher(chat ? ChatSigns.asMarkdown(near) : points ? ChatSigns.asList(near) : near)
                .replaceFirst("$1$3 $2");
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            out.add(line);
            return;
        }
        if (!out.isEmpty() && !out.getLast().isBlank()) {
            out.add("");
        }
        String signs = heading.group(2);
        out.add(signs == null ? line : signs + " " + line.substring(signs.length()));
    }

    /** What is written behind the signs is code as well, unless it is one word: that names the language. */
    private int code(int from, String signs, String words) {
        boolean language = words.indexOf(' ') < 0;
        out.add(language ? lines[from] : signs);
        if (!language) {
            out.add(words);
        }
        int close = close(from, signs);
        int part = torn ? part(from, close) : -1;
        int end = part < 0 ? close : part;
        for (int i = from + 1; i < (end < 0 ? lines.length : end); i++) {
            out.add(lines[i]);
        }
        if (end < 0) {
            return lines.length;
        }
        out.add(signs);
        if (end == part) {
            return end - 1;
        }
        String behind = behind(lines[end], signs);
        if (!behind.isEmpty()) {
            out.add(behind);
        }
        return end;
    }

    /** Code inside an item ends with the item at the latest. */
    private int codeOfItem(int from, String signs) {
        out.add(lines[from]);
        int i = from + 1;
        for (; i < lines.length; i++) {
            boolean outside = !lines[i].isEmpty() && !Character.isWhitespace(lines[i].charAt(0));
            if (outside && !lines[i].startsWith(signs)) {
                return i - 1;
            }
            out.add(lines[i]);
            if (lines[i].strip().equals(signs)) {
                return i;
            }
        }
        return i;
    }

    private static String behind(String line, String signs) {
        return line.strip().replaceFirst("^" + signs.charAt(0) + "{3,}", "").strip();
    }

    /**
     * The line that closes the code: nothing but the signs, or the signs and words apart from them. Where more code is opened
     * before it, there is none; code that is Markdown itself may hold some.
     */
    private int close(int from, String signs) {
        boolean markdown = behind(lines[from], signs).matches("(?i)md|markdown|mdx");
        for (int i = from + 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith(signs) && line.indexOf('`', signs.length() + 60) < 0) {
                String behind = behind(line, signs);
                boolean apart = line.charAt(line.length() - behind.length() - 1) == ' ' && behind.indexOf('`') < 0;
                if (behind.isEmpty() || apart) {
                    return i;
                }
                if (!markdown && lines[i].startsWith(signs) && FENCE.matcher(lines[i]).matches()) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Whether some code is never closed; what closes the others may then be the wrong line. */
    private boolean torn() {
        for (int i = 0; i < lines.length; i++) {
            Matcher fence = FENCE.matcher(lines[i]);
            if (fence.matches()) {
                i = close(i, fence.group(1));
                if (i < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The heading before the end of the code; where there is no end, also the next code, and an item or what else has a mark, below
     * a blank line.
     */
    private int part(int from, int close) {
        for (int i = from + 1; i < (close < 0 ? lines.length : close); i++) {
            boolean below = lines[i - 1].isBlank() || i == from + 1;
            if (close < 0 && FENCE.matcher(lines[i]).matches()
                    || below && (PART.matcher(lines[i]).matches() || close < 0 && MARKED.matcher(lines[i]).matches())) {
                return i;
            }
        }
        return -1;
    }
}
