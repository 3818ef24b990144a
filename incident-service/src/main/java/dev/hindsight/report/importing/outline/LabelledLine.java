package dev.hindsight.report.importing.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;

/** A line that opens with a label in bold, or at the head of the page with any label and a colon. */
record LabelledLine(String name, @Nullable Topic topic, Line rest) {

    private static final Pattern COLON = Pattern.compile("([^:\\n]{2,50}?)\\s?:(?=\\s|$)\\s*");

    static @Nullable LabelledLine of(Line line, boolean atHead) {
        String plain = line.plain();
        String bold = line.boldLead();
        if (!bold.isEmpty() && bold.length() <= 60 && plain.startsWith(bold)) {
            return bold(line, plain, bold);
        }
        Matcher colon = COLON.matcher(plain);
        if (atHead && colon.lookingAt()) {
            Topic topic = Topics.of(colon.group(1));
            return topic == null || topic == Topic.ACTIONS
                    ? null
                    : new LabelledLine(colon.group(1), topic, line.from(colon.end()));
        }
        return null;
    }

    private static @Nullable LabelledLine bold(Line line, String plain, String bold) {
        boolean colon = bold.endsWith(":") || plain.substring(bold.length()).stripLeading().startsWith(":");
        boolean alone = plain.length() == bold.length();
        String name = bold.replaceAll("\\s*:$", "");
        Topic topic = Topics.of(name);
        boolean todo = topic == Topic.ACTIONS && !alone && name.matches("(?i)(?:to ?do|action)s?");
        if (!colon && !alone || name.isBlank() || todo) {
            return null;
        }
        if (!colon && topic == null && !alone) {
            return null;
        }
        int skip = bold.length();
        while (skip < plain.length() && (plain.charAt(skip) == ':' || plain.charAt(skip) == ' ')) {
            skip++;
        }
        return new LabelledLine(name, topic, line.from(skip));
    }
}
