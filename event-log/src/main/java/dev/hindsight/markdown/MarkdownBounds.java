package dev.hindsight.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Tells Markdown that is short and would still cost a parser minutes, or all memory there is. */
public final class MarkdownBounds {

    /** Of a table each row has all columns, also those that nobody has written. */
    private static final long CELLS = 100_000;
    /** Characters between brackets, each as often as pairs are around it, and brackets still open at each that closes. */
    private static final long BRACKETED = 10_000_000;
    /** Characters between what opens like a tag and its end, or the end of its text: a parser looks for each end anew. */
    private static final long OPENED = 50_000_000;
    /** Lines without an empty one among them, as often as some of them begin with no letter: at each of these a parser copies them. */
    private static final long COPIED = 200_000_000;
    /** What the line below the head of a table is made of, within a list or quotation too. */
    private static final String COLUMNS = "|:- \t>*+.)0123456789";

    private MarkdownBounds() {}

    /**
     * Whether a parser can parse it in the time that its length says.
     *
     * @param deepest how many blocks that parser opens within each other
     */
    public static boolean hold(String markdown, int deepest) {
        return cells(markdown) <= CELLS && copied(markdown) <= COPIED && wordsHold(markdown, deepest);
    }

    /** Blocks are found in one pass; only what a parser would then search for links and tags counts, so no code, and each cell alone. */
    private static boolean wordsHold(String markdown, int deepest) {
        var words = new Object() {
            private long bracketed;
            private long opened;

            private void add(String text) {
                bracketed += MarkdownBounds.bracketed(text);
                opened += MarkdownBounds.opened(text);
            }
        };
        Parser.builder().extensions(List.of(TablesExtension.create())).maxOpenBlockParsers(deepest)
                .inlineParserFactory(_ -> (lines, _) -> words.add(lines.getContent())).build().parse(markdown);
        return words.bracketed <= BRACKETED && words.opened <= OPENED;
    }

    /** How many cells there can be at most: lines with bars that follow each other, as wide as the widest head among them. */
    private static long cells(String markdown) {
        long all = 0;
        long widest = 0;
        long rows = 0;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            long bars = line.chars().filter(c -> c == '|').count();
            if (bars == 0) {
                all += widest * rows;
                widest = 0;
                rows = 0;
                continue;
            }
            rows++;
            if (bars > widest && line.chars().allMatch(c -> COLUMNS.indexOf(c) >= 0)) {
                widest = bars;
            }
        }
        return all + widest * rows;
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

    private static long bracketed(String text) {
        long all = 0;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                all += i - open.pop() + open.size();
            }
        }
        return all;
    }

    private static long opened(String text) {
        long all = 0;
        int tag = text.length();
        int instruction = tag;
        int comment = tag;
        int data = tag;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '>') {
                tag = i;
                instruction = text.startsWith("?", i - 1) ? i : instruction;
                comment = text.startsWith("--", i - 2) ? i : comment;
                data = text.startsWith("]]", i - 2) ? i : data;
            } else if (c == '<') {
                all -= i;
                all += text.startsWith("?", i + 1)
                        ? instruction
                        : text.startsWith("!--", i + 1) ? comment : text.startsWith("![", i + 1) ? data : tag;
            }
        }
        return all;
    }
}
