package dev.hindsight.report.importing.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says when something was posted, and at most by whom: "Thursday March 04 2021 • posted by ida". */
final class PostedLine {

    private static final Pattern BY = Pattern.compile("(\\S.{3,40}?)\\s?[•·|,–—-]?\\s(?:posted |written |published )?by "
            + "[\\p{L}\\p{N}][\\p{L}\\p{N} ._'’-]{1,40}", Pattern.CASE_INSENSITIVE);

    private PostedLine() {}

    static boolean is(String line) {
        Matcher by = BY.matcher(line);
        return TextTitle.isDay(by.matches() ? by.group(1) : line);
    }
}
