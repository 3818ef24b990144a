package dev.hindsight.report.render.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.markdown.MarkdownBounds;

/** Markdown of people as a tree that is not too deep to walk, and what is safe about it. */
public final class MarkdownTree {

    public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Extension STRUCK = StrikethroughExtension.builder().requireTwoTildes(true).build();
    /** What its markup is made with. */
    public static final List<Extension> RENDERED = List.of(TablesExtension.create(), STRUCK);

    private static final int DEEPEST = 100;
    private static final int DEEPEST_BLOCKS = 40;
    private static final Parser PARSER = parser(EXTENSIONS);
    private static final Extension LINKS = AutolinkExtension.builder().linkTypes(AutolinkType.URL).build();
    private static final Parser SHOWN = parser(List.of(TablesExtension.create(), STRUCK, LINKS, new Tasks()));
    private static final Parser UNSTRUCK = parser(List.of(TablesExtension.create(), LINKS, new Tasks()));
    /** Three tildes and more, which strike nothing, and which the parser compares with all that stand before. */
    private static final Pattern TILDES = Pattern.compile("~{3,}+");
    private static final int MOST_TILDES = 2_000;
    private static final Pattern SAFE = Pattern.compile("(?:https?|mailto):.*", Pattern.DOTALL);

    private MarkdownTree() {}

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder().extensions(extensions).maxOpenBlockParsers(DEEPEST_BLOCKS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    }

    /** The tree; null when it is nested so deep, so full of tags or so wide that nobody wrote it to be read. */
    static @Nullable Node parse(String markdown) {
        return parse(markdown, PARSER);
    }

    /**
     * The same as readers see it: a bare address is a link, brackets before a task are a box, and between two tildes it is struck; one
     * tilde stands for "about".
     */
    public static @Nullable Node shown(String markdown) {
        return parse(markdown, SHOWN);
    }

    /** The same as exports of before have it, where tildes were tildes. */
    public static @Nullable Node shownUnstruck(String markdown) {
        return parse(markdown, UNSTRUCK);
    }

    private static @Nullable Node parse(String markdown, Parser parser) {
        if (!MarkdownBounds.hold(markdown, DEEPEST_BLOCKS)
                || TILDES.matcher(markdown).results().limit(MOST_TILDES + 1L).count() > MOST_TILDES) {
            return null;
        }
        try {
            Node document = parser.parse(markdown);
            return isShallow(document) ? document : null;
        } catch (StackOverflowError deep) {
            return null; // the parser walks into emphasis within emphasis, and only it can tell how deep that is
        }
    }

    /** Whether a link may lead there: to the web or to a mailbox, nowhere else. */
    public static boolean isSafe(String destination) {
        return SAFE.matcher(destination.strip().toLowerCase(Locale.ROOT)).matches()
                && destination.chars().noneMatch(c -> c < ' ' || c == 0x7f);
    }

    private static boolean isShallow(Node root) {
        int depth = 0;
        Node at = root;
        while (true) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return false;
                }
                continue;
            }
            while (at != root && at.getNext() == null) {
                at = at.getParent();
                depth--;
            }
            if (at == root) {
                return true;
            }
            at = at.getNext();
        }
    }
}
