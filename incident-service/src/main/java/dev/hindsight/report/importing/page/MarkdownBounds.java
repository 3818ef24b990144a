package dev.hindsight.report.importing.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells Markdown that is short and would still cost a parser minutes, or all memory there is. */
public final class MarkdownBounds {

    /** Of a table each row has all columns, also those that nobody has written. */
    private static final long CELLS = 100_000;
    /** Characters between brackets, each as often as pairs are around it, and brackets still open at each that closes. */
    private static final long BRACKETED = 10_000_000;
    /** Characters between what opens like a tag and its end, or the end of its paragraph: a parser looks for each end anew. */
    private static final long OPENED = 50_000_000;
    /** What the line below the head of a table is made of, within a list or quotation too. */
    private static final String COLUMNS = "|:- \t>*+.)0123456789";

    private MarkdownBounds() {}

    /** Whether it can be parsed in the time that its length says. */
    public static boolean hold(String markdown) {
        return cells(markdown) <= CELLS && bracketed(markdown) <= BRACKETED && opened(markdown) <= OPENED;
    }

    static String kept(String markdown) {
        if (!hold(markdown)) {
            throw new Limits.Exceeded(
                    "The report has a table too wide for its length, or too many brackets that do not close.");
        }
        return markdown;
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

    private static long bracketed(String markdown) {
        long all = 0;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                all += i - open.pop() + open.size();
            } else if (c == '\n' && endsParagraph(markdown, i + 1)) {
                open.clear();
            }
        }
        return all;
    }

    private static long opened(String markdown) {
        long all = 0;
        int tag = markdown.length();
        int instruction = tag;
        int comment = tag;
        int data = tag;
        for (int i = markdown.length() - 1; i >= 0; i--) {
            char c = markdown.charAt(i);
            if (c == '\n' && endsParagraph(markdown, i + 1)) {
                tag = instruction = comment = data = i;
            } else if (c == '>') {
                tag = i;
                instruction = markdown.startsWith("?", i - 1) ? i : instruction;
                comment = markdown.startsWith("--", i - 2) ? i : comment;
                data = markdown.startsWith("]]", i - 2) ? i : data;
            } else if (c == '<') {
                all -= i;
                all += markdown.startsWith("?", i + 1)
                        ? instruction
                        : markdown.startsWith("!--", i + 1) ? comment : markdown.startsWith("![", i + 1) ? data : tag;
            }
        }
        return all;
    }

    /** Nothing goes on behind an empty line, or where an item of a list begins. */
    private static boolean endsParagraph(String markdown, int next) {
        return markdown.startsWith("\n", next) || markdown.startsWith("- ", next) || markdown.startsWith("* ", next);
    }
}
