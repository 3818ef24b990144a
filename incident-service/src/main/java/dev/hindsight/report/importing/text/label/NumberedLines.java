package dev.hindsight.report.importing.text.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.TextLine;

/**
 * Headings that are numbered through the page.
 *
 * @param tight whether the page has hardly any blank line, so that none stands above its headings
 */
public record NumberedLines(List<TextLine> lines, boolean tight) {

    private static final int LONGEST = 60;
    /** "9 Appendix": a number without a sign behind it. */
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})\\s{1,4}\\p{Lu}.*");
    private static final Pattern CAPITAL = Pattern.compile("(?:\\d{1,2}\\s+)?\\p{Lu}");
    private static final Pattern BELOW = Pattern.compile("(\\d{1,2})(?:\\.\\d{1,2}){1,3} \\p{Lu}.*");

    /** The number of a heading; that of the part for one below it, "10.2 What went wrong"; nought without any. */
    static int numberOf(TextLine heading) {
        if (heading.ordered()) {
            return heading.number();
        }
        Matcher below = BELOW.matcher(heading.text());
        Matcher bare = BARE.matcher(heading.text());
        return below.matches() ? Integer.parseInt(below.group(1)) : bare.matches() ? Integer.parseInt(bare.group(1)) : 0;
    }

    /** Whether the first word of a heading has a capital, behind its number. */
    static boolean isCapital(TextLine heading) {
        return CAPITAL.matcher(heading.text()).lookingAt();
    }

    /** Whether a heading has the number behind that of the one before. */
    static boolean isNext(TextLine heading, int number) {
        return number > 0 && numberOf(heading) == number + 1;
    }

    /** The heading without its number where that is the next. */
    static String name(TextLine heading, int number) {
        boolean next = isNext(heading, number) && BARE.matcher(heading.text()).matches();
        return next ? heading.text().replaceFirst("\\d+\\s+", "") : heading.text();
    }

    /** "9. Appendix" after "8. Actions": the headings are numbered, and this is the next. */
    public boolean goesOn(int index, int number) {
        TextLine line = lines.get(index);
        boolean apart = line.gap() > 0 || tight && standsAboveBullets(index) || line.ordered() && standsAboveParts(index);
        boolean bare = BARE.matcher(line.text()).matches() && standsAboveText(index);
        return (line.ordered() || bare) && apart && isNext(line, number) && line.indent() < 2
                && line.text().length() <= LONGEST && !line.text().matches(".*[.;,]$");
    }

    /** What stands below is set apart, or a list. */
    private boolean standsAboveText(int index) {
        return index + 1 < lines.size() && (lines.get(index + 1).gap() > 0 || lines.get(index + 1).isBullet());
    }

    /** "3. Analysis" and right below it "3.1 Root cause". */
    private boolean standsAboveParts(int index) {
        return index + 1 < lines.size() && lines.get(index + 1).text().startsWith(lines.get(index).number() + ".1 ");
    }

    private boolean standsAboveBullets(int index) {
        int next = index + 1;
        return next < lines.size() && lines.get(next).isBullet() && !lines.get(next).ordered();
    }
}
