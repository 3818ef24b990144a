package dev.hindsight.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Markdown of people as a tree that can be shown: small enough to be walked, and in time. */
final class MarkdownTree {

    /** One tilde stands for "about". */
    private static final Extension STRUCK = StrikethroughExtension.builder().requireTwoTildes(true).build();
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), STRUCK,
            AutolinkExtension.builder().linkTypes(AutolinkType.URL).build(), new Tasks(), new Habits());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(40).build();
    private static final int DEEPEST = 100;
    /** The parser takes time by the square of these; nobody writes so many to be read. */
    private static final int MOST_TAGS = 3_000;
    /** Three tildes and more, which strike nothing, and which the parser compares with all that stand before. */
    private static final Pattern TILDES = Pattern.compile("~{3,}+");
    private static final int MOST_TILDES = 2_000;
    /** Of a table each row has all columns, also those that nobody has written. */
    private static final long MOST_CELLS = 100_000;
    /** The parser looks up each pair of brackets by all that stands between them; this many signs, counted for every pair around them. */
    private static final long MOST_BRACKETED = 10_000_000;
    /** Lines without an empty one among them, as often as some of them begin with no letter: at each of these the parser copies them. */
    private static final long MOST_COPIED = 100_000_000;
    /** What the line below the head of a table is made of, within a list or quotation too. */
    private static final String COLUMNS = "|:- \t>*+.)0123456789";

    private MarkdownTree() {}

    /** Null when it is nested so deep, so full of tags, so wide or so long without an empty line that nobody wrote it to be read. */
    static @Nullable Node parse(String markdown) {
        if (markdown.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS || cells(markdown) > MOST_CELLS
                || TILDES.matcher(markdown).results().limit(MOST_TILDES + 1L).count() > MOST_TILDES
                || bracketed(markdown) > MOST_BRACKETED || copied(markdown) > MOST_COPIED) {
            return null;
        }
        try {
            Node document = PARSER.parse(markdown);
            return isShallow(document) ? document : null;
        } catch (StackOverflowError deep) {
            return null; // the parser walks into emphasis within emphasis, and only it can tell how deep that is
        }
    }

    /** How many cells there can be at most: of the widest table that is begun, in as many lines as there are. */
    private static long cells(String markdown) {
        long widest = markdown.lines().filter(line -> line.chars().allMatch(c -> COLUMNS.indexOf(c) >= 0))
                .mapToLong(line -> line.chars().filter(c -> c == '|').count()).max().orElse(0);
        return widest * markdown.lines().count();
    }

    private static long bracketed(String markdown) {
        long all = 0;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                all += i - open.pop() + open.size();
            }
        }
        return all;
    }

    private static long copied(String markdown) {
        long all = 0;
        long lines = 0;
        long tried = 0;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            if (line.isBlank()) {
                all += lines * tried;
                lines = 0;
                tried = 0;
                continue;
            }
            lines++;
            tried += Character.isLetter(line.charAt(0)) ? 0 : 1;
        }
        return all + lines * tried;
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
