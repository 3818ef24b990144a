package dev.hindsight.report.importing.text.mending;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** A whole report in one line, its line ends lost: names of parts, bullets and numbers begin lines again. */
public final class Unfolded {

    private static final int LONG = 400;
    private static final Pattern BULLET = Pattern.compile(" (?=[*•] [\\p{Lu}\\d~])");
    private static final Pattern NUMBER = Pattern.compile("(?<=[.:!?]) (?=\\d{1,2}[.)] \\p{Lu})");
    private static final Pattern LABEL = Pattern.compile("(?<=\\S) (?=(\\p{Lu}\\p{L}{1,15}(?: \\p{L}{1,15}){0,3}): )");
    private static final Pattern OPENS = Pattern.compile("(?m)^(\\p{Lu}[\\p{L} ]{2,60}): (?=[*•\\d]|\\p{Lu})");

    private Unfolded() {}

    /** The text on lines of its own parts, the same text where it has lines already or names no part. */
    public static String of(String text) {
        String line = text.strip();
        if (line.length() < LONG || line.indexOf('\n') >= 0) {
            return text;
        }
        var parts = new StringBuilder();
        Matcher label = LABEL.matcher(line);
        int from = 0;
        int taken = 0;
        while (label.find()) {
            Topic topic = label.start() < taken ? null : Topics.of(label.group(1));
            if (topic != null && topic.isBody()) {
                taken = label.end(1);
                parts.append(line, from, label.start()).append("\n\n");
                from = label.end();
            }
        }
        if (from == 0) {
            return text;
        }
        parts.append(line.substring(from));
        String apart = OPENS.matcher(parts).replaceAll(named -> {
            Topic topic = Topics.of(named.group(1));
            return topic == null || !topic.isBody()
                    ? Matcher.quoteReplacement(named.group())
                    : Matcher.quoteReplacement(named.group(1) + ":\n");
        });
        return NUMBER.matcher(BULLET.matcher(apart).replaceAll("\n")).replaceAll("\n");
    }
}
