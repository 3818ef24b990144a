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
    private static final Pattern BELOW = Pattern.compile("(\\d{1,2})(?:\\.\\d{1,2}){1,3} \\p{Lu}.*");

    /** The number of a heading; that of the part for one below it, "10.2 What went wrong"; nought without any. */
    static int numberOf(TextLine heading) {
        Matcher below = BELOW.matcher(heading.text());
        return heading.ordered() ? heading.number() : below.matches() ? Integer.parseInt(below.group(1)) : 0;
    }

    /** "9. Appendix" after "8. Actions": the headings are numbered, and this is the next. */
    public boolean goesOn(int index, int number) {
        TextLine line = lines.get(index);
        boolean apart = line.gap() > 0 || tight && standsAboveBullets(index) || line.ordered() && standsAboveParts(index);
        return number > 0 && line.ordered() && apart && line.number() == number + 1 && line.indent() < 2
                && line.text().length() <= LONGEST && !line.text().matches(".*[.;,]$");
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
