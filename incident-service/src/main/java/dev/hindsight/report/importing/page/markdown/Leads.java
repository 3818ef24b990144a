package dev.hindsight.report.importing.page.markdown;

import java.util.regex.Pattern;

/** A sentence with a colon right below a point and right above another: it leads to the next list, and goes on with no point. */
final class Leads {

    private static final Pattern POINT = Pattern.compile("(?:[-*+]|\\d{1,3}[.)]) \\S");
    private static final Pattern LEAD = Pattern.compile("(?:\\*\\*)?\\p{Lu}[^|]{2,300}:(?:\\*\\*)?\\s{0,3}");

    private Leads() {}

    static boolean at(int i, String[] lines) {
        return i > 0 && i + 1 < lines.length && LEAD.matcher(lines[i]).matches() && POINT.matcher(lines[i - 1]).lookingAt()
                && POINT.matcher(lines[i + 1]).lookingAt();
    }
}
