package dev.hindsight.report.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Lets the columns of tables break between words, and inside of those words alone that are too long for the paper: they stand in
 * elements of their own, for the style sheet, as do addresses that fit, which else would break at their slashes. How wide a word may be is seen from all columns of its table together.
 */
final class WholeWords {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|\\w\\.\\w\\S*/)\\S+");
    /** How long an address may be beside columns that have a width of their own, whatever is in them; in tables of people they have none. */
    private static final Map<String, Integer> ROOM = Map.of("items", 1_700, "timeline", 3_000, "facts", 4_000);
    /** Of the room between the margins, for letters of the size of a table: 174 mm of 9 points each, in hundredths. */
    private static final int PAPER = 5_400;
    /** What the blanks at the edges of a cell take of it. */
    private static final int EDGES = 135;
    /** What is left of a word that has to be broken, however many columns there are. */
    private static final int SHORTEST = 200;

    private WholeWords() {}

    static void mark(Document html) {
        html.select("table").forEach(WholeWords::mark);
    }

    private static void mark(Element table) {
        int longest = longest(columns(table));
        int room = table.classNames().stream().map(ROOM::get).filter(Objects::nonNull).findFirst().orElse(longest);
        for (Element cell : table.select("th, td")) {
            List<TextNode> texts = new ArrayList<>();
            cell.forEachNode(node -> {
                if (node instanceof TextNode text
                        && (width(text.getWholeText()) > longest || text.getWholeText().contains("/"))) {
                    texts.add(text);
                }
            });
            texts.forEach(text -> mark(text, longest, Math.min(longest, room)));
        }
    }

    /** The longest word of each column. */
    private static List<Integer> columns(Element table) {
        var columns = new ArrayList<Integer>();
        for (Element row : table.select("tr")) {
            int place = 0;
            for (Element cell : row.children()) {
                if (place == columns.size()) {
                    columns.add(0);
                }
                columns.set(place, Math.max(columns.get(place), widest(cell)));
                place++;
            }
        }
        return columns;
    }

    private static int widest(Element cell) {
        return WORD.matcher(cell.wholeText()).results().mapToInt(word -> width(word.group())).max().orElse(0);
    }

    /** How long a word may be, so that the longest of all columns have room beside each other. */
    private static int longest(List<Integer> columns) {
        int room = PAPER - EDGES * columns.size();
        int[] sorted = columns.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int i = 0; i < sorted.length; i++) {
            int share = room / (sorted.length - i);
            if (sorted[i] > share) {
                return Math.max(share, SHORTEST);
            }
            room -= sorted[i];
        }
        return Integer.MAX_VALUE;
    }

    private static void mark(TextNode text, int longest, int room) {
        String whole = text.getWholeText();
        Matcher word = WORD.matcher(whole);
        int done = 0;
        while (word.find()) {
            boolean isLong = width(word.group()) > longest;
            if (isLong || width(word.group()) <= room && ADDRESS.matcher(word.group()).matches()) {
                text.before(new TextNode(whole.substring(done, word.start())));
                text.before(new Element("span").addClass(isLong ? "long" : "whole").text(word.group()));
                done = word.end();
            }
        }
        text.text(whole.substring(done));
    }

    /** In hundredths of the size of the letters, rather too much than too little. */
    private static int width(String word) {
        return word.codePoints().map(WholeWords::width).sum();
    }

    private static int width(int letter) {
        if (letter > 0x2e80) {
            return 100;
        }
        if ("ijl.,:;'|!()[]".indexOf(letter) >= 0) {
            return 36;
        }
        return Character.isUpperCase(letter) || "mwMW@%&_".indexOf(letter) >= 0 ? 80 : 62;
    }
}
