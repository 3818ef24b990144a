package dev.hindsight.report.importing.page.markdown;

import java.util.regex.Pattern;

/** "1. Summary" above a line of dashes: the first point of a list to a parser, a heading to whoever types it. */
final class NumberedHeadings {

    private static final Pattern UNDERLINED = Pattern
            .compile("(?m)^(\\d{1,2}(?:\\.\\d{1,2})?)([.)]) (?=\\S.{1,60}\\n(?:-{4,80}|={4,80})[ \\t]*$)");

    private NumberedHeadings() {}

    static String asHeadings(String text) {
        return UNDERLINED.matcher(text).replaceAll("$1\\\\$2 ");
    }
}
