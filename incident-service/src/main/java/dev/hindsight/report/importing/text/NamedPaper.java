package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Paper;

/** "Incident report - 3 March 2021" below the name of a site and of one of its rooms: a line that says what kind of paper it is, and of which day. */
final class NamedPaper {

    private static final int HIGHEST = 8;
    private static final int WORDS_OF_SITE = 3;
    private static final int LONGEST = 250;
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:(?:incident|outage|downtime|disruption) (?:report|review|summary)|post[ -]?mortem|root cause analysis|rca)\\b");

    private NamedPaper() {}

    /** The only such line below a first one of a few words that names neither; none where the first may be the title. */
    static @Nullable String in(List<TextLine> lines) {
        String first = lines.getFirst().text();
        if (first.split(" ").length > WORDS_OF_SITE || PAPER.matcher(first).find() || TextTitle.isDated(first)) {
            return null;
        }
        List<String> named = lines.stream().limit(HIGHEST).filter(line -> !line.isBullet() && line.gap() > 0)
                .map(TextLine::text).filter(text -> PAPER.matcher(text).find() && TextTitle.isDated(text)).toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /** Whether a line only says what kind of paper it is, and the one below it in a few words what it is about. */
    static boolean isAbove(TextLine line, TextLine first) {
        String text = line.text();
        return Paper.is(first.text()) && !line.isBullet() && text.length() <= LONGEST && text.split(" ").length >= WORDS_OF_SITE
                && !TextTitle.isDay(text) && !text.endsWith(".") && text.indexOf(':') < 0;
    }
}
