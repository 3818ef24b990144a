package dev.hindsight.report.importing.topic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** "Summary and impact on customers": the names of two texts, which no sentence consists of. */
public final class PairedNames {

    private static final int LONGEST = 80;
    /** "Detection and response timeline": what the last word says of both. */
    private static final Pattern TIMELINE = Pattern.compile("(?i)[^&+]{3,40}(?:&|\\+|\\band\\b)[^&+]{3,40} timeline");
    /** "Impact & metrics", "Detection and response": the first that we know names it. */
    private static final Pattern PAIR = Pattern.compile("(?i)([^&+]{3,40}?)\\s*(?:&|\\+|\\band\\b)\\s*([^&+]{3,40})");
    private static final Pattern JOINED = Pattern
            .compile(
                    "(?iu)(.{2,40}?)(?:\\s(?:y|e|et|und|ve|và|en|og|och|及|與|与)\\s|\\s?(?:及び|および|以及|[と・、与與和及])\\s?|\\s?(?:및|와|과)\\s)(.{2,40})");
    /** "Scope of the outage - north tower": what it is about stands behind the name. */
    private static final Pattern ABOUT = Pattern.compile("([^–—-]{4,40}) [–—-] [^–—-]{2,60}");

    private PairedNames() {}

    public static boolean are(String line) {
        Matcher pair = line.length() > LONGEST ? null : PAIR.matcher(line);
        return pair != null && pair.matches() && isText(Topics.of(pair.group(1)))
                && isText(Topics.of(pair.group(2).replaceFirst(":$", "")));
    }

    /** The part that one of two names in a heading names. */
    static @Nullable Topic either(String heading) {
        if (TIMELINE.matcher(heading).matches()) {
            return Topic.TIMELINE;
        }
        Matcher pair = PAIR.matcher(heading);
        if (!pair.matches()) {
            return joined(heading);
        }
        Topic first = Topics.of(pair.group(1));
        Topic second = Topics.of(pair.group(2));
        boolean told = first != null && !first.isField() && first != Topic.FURNITURE;
        return first == Topic.TIMELINE || second == Topic.TIMELINE ? Topic.TIMELINE : told ? first : second;
    }

    /** "Impacto y causas", "原因と対策": as "and" is one letter of another word in many tongues, both have to be names. */
    private static @Nullable Topic joined(String heading) {
        Matcher pair = heading.length() > LONGEST ? null : JOINED.matcher(heading);
        Topic first = pair != null && pair.matches() ? Topics.of(pair.group(1)) : null;
        Topic second = pair == null || first == null ? null : Topics.of(pair.group(2));
        return first == null || second == null || !second.isBody() && second.section() == null
                ? null
                : second == Topic.TIMELINE ? second : first.isField() ? second : first;
    }

    /** The part that the words ahead of a dash name, where those behind it only say of what. */
    static @Nullable Topic ahead(String heading) {
        Matcher about = ABOUT.matcher(heading);
        Topic topic = about.matches() ? Topics.ofHeading(about.group(1)) : null;
        return topic != null && topic.section() != null ? topic : null;
    }

    private static boolean isText(@Nullable Topic topic) {
        return topic != null && (topic.section() != null || topic.isBody());
    }
}
