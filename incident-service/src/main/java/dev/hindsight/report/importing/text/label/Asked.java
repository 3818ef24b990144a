package dev.hindsight.report.importing.text.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** "When did it happen? 3 March 2021": a field of the head that is asked for and answered in one line. */
final class Asked {

    private static final Pattern ASKED = Pattern.compile("([^:|?.]{5,60}\\?)\\s+(\\S[^?]{0,200})");

    private Asked() {}

    static @Nullable Label of(String line) {
        Matcher asked = ASKED.matcher(line);
        Topic topic = asked.matches() ? Topics.of(asked.group(1)) : null;
        return topic != null && topic.isField() ? new Label(topic, asked.group(1), asked.group(2)) : null;
    }
}
