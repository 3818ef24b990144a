package dev.hindsight.report.importing.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.topic.Topic;

/** Finds a table of contents: section names in a row, each of which stands there again further down. */
final class Contents {

    private Contents() {}

    /** The positions of the lines that only announce a section. */
    static Set<Integer> of(List<TextLine> lines) {
        Map<Topic, Integer> last = new EnumMap<>(Topic.class);
        for (int i = 0; i < lines.size(); i++) {
            Topic topic = topic(lines.get(i));
            if (topic != null && (!lines.get(i).isBullet() || lines.get(i).ordered())) {
                last.put(topic, i);
            }
        }
        var found = new HashSet<Integer>();
        int i = 0;
        while (i < lines.size()) {
            int end = run(lines, i, last);
            boolean bullets = lines.get(i).isBullet();
            if (end - i >= (bullets ? 2 : 3)) {
                for (int line = i; line < end; line++) {
                    found.add(line);
                }
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static int run(List<TextLine> lines, int from, Map<Topic, Integer> last) {
        int i = from;
        Set<Topic> named = EnumSet.noneOf(Topic.class);
        while (i < lines.size() && isAgainBelow(topic(lines.get(i)), i, last, named)) {
            i++;
        }
        return i;
    }

    private static boolean isAgainBelow(@Nullable Topic topic, int at, Map<Topic, Integer> last, Set<Topic> named) {
        return topic != null && !topic.isField() && last.getOrDefault(topic, -1) > at && named.add(topic);
    }

    private static @Nullable Topic topic(TextLine line) {
        Label label = Label.exact(line.text());
        return label == null ? null : label.topic();
    }
}
