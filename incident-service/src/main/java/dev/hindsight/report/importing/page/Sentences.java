package dev.hindsight.report.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a line, each with its links and mentions. */
public final class Sentences {

    /** Where a sentence has ended and another begins; "e.g. Its limit" and "Dr. Beispiel" go on. */
    private static final Pattern END = Pattern.compile(
            "(?<=[\\p{L}\\p{N})”\"’'`%][.!?]|[\\p{L}\\p{N}][.!?][)”\"’])(?<!\\b(?:e\\.g|i\\.e|etc|vs|cf|approx|no|dr|mr|ms|mrs|st|\\p{Lu})\\.)"
                    + "[\\s\u00a0]{1,9}(?=[“\"‘'`@\\[]?[\\p{Lu}\\d])");

    /** How far back it matters what stood before. */
    private static final int SEEN = 16;

    private Sentences() {}

    public static List<Line> of(Line line) {
        var sentences = new ArrayList<Line>();
        var current = new ArrayList<Span>();
        String before = "";
        for (Span span : line.spans()) {
            boolean whole = !(span instanceof Span.Text) && !(span instanceof Span.Break);
            boolean bold = span instanceof Span.Text(String _, boolean strong) && strong;
            String words = span instanceof Span.Break ? " " : span.plain();
            String lead = before.substring(Math.max(0, before.length() - SEEN));
            Matcher end = END.matcher(lead + words);
            int from = 0;
            while (end.find()) {
                int to = end.end() - lead.length();
                if (to == 0 || to > 0 && !whole) {
                    current.add(new Span.Text(words.substring(from, to), bold));
                    add(current, sentences);
                    from = to;
                }
            }
            current.add(whole ? span : new Span.Text(words.substring(from), bold));
            before = lead + words;
        }
        add(current, sentences);
        return sentences;
    }

    private static void add(List<Span> spans, List<Line> sentences) {
        Line sentence = new Line(spans);
        if (!sentence.isBlank()) {
            sentences.add(sentence);
        }
        spans.clear();
    }
}
