package dev.hindsight.report.importing.text;

import java.util.List;

/**
 * Headings that are numbered through the page.
 *
 * @param tight whether the page has hardly any blank line, so that none stands above its headings
 */
record NumberedLines(List<TextLine> lines, boolean tight) {

    private static final int LONGEST = 60;

    /** "9. Appendix" after "8. Actions": the headings are numbered, and this is the next. */
    boolean goesOn(TextLine line, int number) {
        boolean apart = line.gap() > 0 || tight && standsAboveBullets(line);
        return number > 0 && line.ordered() && apart && line.number() == number + 1 && line.indent() < 2
                && line.text().length() <= LONGEST && !line.text().matches(".*[.;,]$");
    }

    private boolean standsAboveBullets(TextLine line) {
        int next = lines.indexOf(line) + 1;
        return next < lines.size() && lines.get(next).isBullet() && !lines.get(next).ordered();
    }
}
