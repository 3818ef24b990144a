package dev.hindsight.report.importing.page.wiki;

import java.util.regex.Pattern;

/** Text that was copied from the editor of a wiki or a documentation project, written again as Markdown. */
public final class WikiMarkup {

    private static final Pattern CONFLUENCE = Pattern.compile("(?m)^h[1-6]\\. ?\\S");
    private static final Pattern MEDIAWIKI = Pattern.compile("(?m)^(={2,5})[^=\\n]{1,100}\\1[ \\t]*$");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,4} \\p{Lu}[^\\n]{0,80}[^.\\n]$");
    private static final Pattern ASCIIDOC = Pattern.compile("(?m)^={1,5} [^\\s=][^\\n]{1,100}[^=\\s][ \\t]*$");
    private static final Pattern LINKED = Pattern
            .compile("\\blink:(?:https?://|/)[^\\s\\[\\]]{1,1000}\\[[^\\[\\]\\n]{1,300}\\]");
    private static final Pattern HASHED = Pattern.compile("(?m)^#{1,6} \\S");
    /** Headings that only such a page underlines so, a link, or a line that orders something of the page. */
    private static final Pattern RST = Pattern
            .compile(
                    "(?m)" + Substitutions.SIGN
                            + "|^\\.\\. (?:contents|toctree)::|^[^\\s\\n][^\\n]{2,100}\\n(?:~{3,}|\\^{3,}|\"{3,})[ \\t]*$|`[^`<\\n]{1,100}<https?://[^>\\s]{3,500}>`_");

    /** Words between two stars, which several wikis show in bold. */
    static final Pattern STARRED = Pattern.compile("(?<![\\w*\\\\])\\*(?=[^\\s*])([^*\\n]{1,300})(?<=\\S)\\*(?![\\w*])");

    private WikiMarkup() {}

    /** Whether the text has the headings of such markup and none of Markdown. */
    public static boolean is(String text) {
        return kind(text) != Kind.NONE;
    }

    public static String asMarkdown(String text) {
        return switch (kind(text)) {
            case CONFLUENCE -> new ConfluenceMarkup().markdown(text);
            case MEDIAWIKI -> new MediaWikiMarkup().markdown(Preamble.asLabels(text));
            case RST -> RstMarkup.markdown(text);
            case ASCIIDOC -> new AsciiDocMarkup().markdown(text);
            case NONE -> text;
        };
    }

    private enum Kind {
        CONFLUENCE, MEDIAWIKI, RST, ASCIIDOC, NONE
    }

    private static Kind kind(String text) {
        if (CONFLUENCE.matcher(text).find()) {
            return Kind.CONFLUENCE;
        }
        if (MEDIAWIKI.matcher(text).find() && MARKDOWN.matcher(text).results().limit(2).count() < 2) {
            return Kind.MEDIAWIKI;
        }
        boolean marked = ASCIIDOC.matcher(text).results().limit(2).count() > 1
                || LINKED.matcher(text).results().limit(2).count() > 1;
        if (marked && !HASHED.matcher(text).find()) {
            return Kind.ASCIIDOC;
        }
        return !MARKDOWN.matcher(text).find() && RST.matcher(text).find() ? Kind.RST : Kind.NONE;
    }

    /** Marks of a list, one for each level it is nested in. */
    static String item(String marks, String words) {
        int indent = 0;
        for (int i = 0; i < marks.length() - 1; i++) {
            indent += marks.charAt(i) == '#' ? 3 : 2;
        }
        return " ".repeat(indent) + (marks.endsWith("#") ? "1. " : "- ") + words;
    }
}
