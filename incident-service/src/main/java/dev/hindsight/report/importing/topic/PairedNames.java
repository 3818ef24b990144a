package dev.hindsight.report.importing.topic;

import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/** "Summary and impact on customers": the names of two texts, which no sentence consists of. */
public final class PairedNames {

    private static final int LONGEST = 80;

    private PairedNames() {}

    public static boolean are(String line) {
        Matcher pair = line.length() > LONGEST ? null : Topics.PAIR.matcher(line);
        return pair != null && pair.matches() && isText(Topics.of(pair.group(1)))
                && isText(Topics.of(pair.group(2).replaceFirst(":$", "")));
    }

    private static boolean isText(@Nullable Topic topic) {
        return topic != null && (topic.section() != null || topic.isBody());
    }
}
