package dev.hindsight.incident.discretion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * One way to read a text, and where each of its signs stands in it. Where a text is cut by markup somebody may read the pieces
 * apart or as one word, and where it has marks of its own, with them or without.
 */
final class Reading {

    private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    /** The thinnest blanks, and signs that only say how the one before looks. */
    private static final String HARDLY_SEEN = "\\u2006\\u2009\\u200A\\u202F\\u034F\\uFE00-\\uFE0F";
    private static final String TAG = "<!--(?s:.){0,500}?-->|</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\\s[^<>]{0,200})?/?>";
    private static final String LINK = "!?\\[|\\](?:\\([^()\\n]{0,1000}+(?:\\([^()\\n]{0,300}\\)[^()\\n]{0,1000}+){0,5}\\)"
            + "|\\[[^\\]\\n]{0,300}\\])?";
    /** Of a footnote; no word goes on behind it. */
    static final String FOOTNOTE = "\\[(?:\\^[\\p{L}\\p{N}_-]{1,40}|\\d{1,3})\\](?!\\(|\\[(?![\\^\\d]))";
    private static final Pattern MARK = Pattern.compile(
            "(?<keep>" + FOOTNOTE + ")|(?<drop>" + TAG + "|" + LINK + "|[*~`\\\\\\p{Cf}" + Word.NOTHING + HARDLY_SEEN
                    + "])|(?<entity>" + ENTITY
                    + ")|%(?<hex>[2-7][0-9A-Fa-f])");

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Reading(int length) {
        starts = new int[length + 16];
        ends = new int[length + 16];
    }

    /** @param pieces of one line or paragraph, between which there is markup; places count from the first on */
    static List<Reading> of(List<String> pieces) {
        String whole = String.join("", pieces);
        var readings = new ArrayList<Reading>();
        if (pieces.size() > 1) {
            readings.add(apart(pieces, whole.length()));
        }
        readings.add(typed(whole));
        Reading bare = bare(whole);
        if (!bare.text().equals(readings.getLast().text())) {
            readings.add(bare);
        }
        return readings;
    }

    String text() {
        return text.toString();
    }

    /** Where that is in the text. */
    Span place(Span here) {
        return new Span(starts[here.start()], ends[here.end() - 1]);
    }

    /** Whether nothing of it is left to be read. */
    boolean isWithin(BitSet known, Span here) {
        for (int i = here.start(); i < here.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && !known.get(starts[i])) {
                return false;
            }
        }
        return true;
    }

    private static Reading apart(List<String> pieces, int length) {
        var reading = new Reading(length + pieces.size());
        int at = 0;
        for (String piece : pieces) {
            reading.decoded(piece, at);
            at += piece.length();
            reading.add(" ", at, at);
        }
        return reading;
    }

    private static Reading typed(String whole) {
        var reading = new Reading(whole.length());
        reading.decoded(whole, 0);
        return reading;
    }

    private void decoded(String piece, int at) {
        Matcher entity = ENTITY.matcher(piece);
        int done = 0;
        while (entity.find()) {
            copy(piece, done, entity.start(), at);
            add(Parser.unescapeEntities(entity.group(), true), at + entity.start(), at + entity.end());
            done = entity.end();
        }
        copy(piece, done, piece.length(), at);
    }

    /** Without marks, tags and what links lead to, and each sign as the plain one that it looks like. */
    private static Reading bare(String whole) {
        var reading = new Reading(whole.length());
        Matcher mark = MARK.matcher(whole);
        int done = 0;
        while (mark.find()) {
            reading.plain(whole, done, mark.start());
            if (mark.group("keep") != null) {
                reading.copy(whole, mark.start(), mark.end(), 0);
            } else if (mark.group("entity") != null) {
                String meant = Parser.unescapeEntities(mark.group(), true);
                reading.add(isNothing(meant) ? "" : normal(meant), mark.start(), mark.end());
            } else if (mark.group("hex") != null) {
                reading.add(Character.toString(Integer.parseInt(mark.group("hex"), 16)), mark.start(), mark.end());
            }
            done = mark.end();
        }
        reading.plain(whole, done, whole.length());
        return reading;
    }

    private static boolean isNothing(String meant) {
        Matcher mark = MARK.matcher(meant);
        return mark.matches() && mark.group("drop") != null;
    }

    private void plain(String whole, int from, int to) {
        for (int i = from; i < to;) {
            int sign = whole.codePointAt(i);
            int next = i + Character.charCount(sign);
            if (sign < 0x80) {
                add((char) sign, i, next);
            } else {
                add(normal(Character.toString(sign)), i, next);
            }
            i = next;
        }
    }

    private static String normal(String sign) {
        return Normalizer.normalize(sign, Normalizer.Form.NFKC);
    }

    private void copy(String piece, int from, int to, int at) {
        for (int i = from; i < to; i++) {
            add(piece.charAt(i), at + i, at + i + 1);
        }
    }

    private void add(String signs, int start, int end) {
        for (int i = 0; i < signs.length(); i++) {
            add(signs.charAt(i), start, end);
        }
    }

    private void add(char sign, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, 2 * at);
            ends = Arrays.copyOf(ends, 2 * at);
        }
        starts[at] = start;
        ends[at] = end;
        text.append(sign);
    }
}
