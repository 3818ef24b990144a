package dev.hindsight.report.importing.topic;

import java.util.regex.Pattern;

/** "What still needs fixing", "What is left to do", "Here is what we are working on now": a heading that says of all below it that it is not done. */
public final class StillToDo {

    private static final String DONE = "(?:done|fixed|changed|addressed|solved|resolved|implemented|completed|finished)";
    private static final String DO = "(?:do|fix|change|address|solve|resolve|implement|complete|finish)";
    private static final String NOW = "(?:(?:now|next|currently|right now|at the moment) ?)";
    private static final String DOING = "(?:fixing|doing|work|attention|changing|addressing|solving)";
    private static final Pattern NAME = Pattern
            .compile("(?i)\\W{0,9}(?:\\d{1,2}[.)] )?(?:(?:here|this) is )?(?:(?:what|things|issues) )?(?:that )?(?:"
                    + "still (?:needs?|requires?|wants?) (?:" + DOING + "|to be " + DONE + "|to get " + DONE + ")"
                    + "|still (?:has|have|needs?) to be " + DONE
                    + "|we(?: are|['’]re) (?:still |also )?" + NOW + "?working on(?: " + NOW + ")?"
                    + "|we (?:still (?:need|have)|have still) to " + DO
                    + "|(?:(?:is|are) )?still to (?:be " + DONE + "|" + DO + ")"
                    + "|(?:(?:is|are) )?left to (?:be " + DONE + "|" + DO + ")"
                    + "|remains? to (?:be " + DONE + "|" + DO + "))(?: \\([^()]{1,40}\\))?\\W{0,9}");
    private static final Pattern SHORT_IS = Pattern.compile("(?i)\\b(what|here)['’]s\\b");

    private StillToDo() {}

    public static boolean isNamed(String heading) {
        return heading.length() < 90 && NAME.matcher(SHORT_IS.matcher(heading).replaceFirst("$1 is")).matches();
    }
}
