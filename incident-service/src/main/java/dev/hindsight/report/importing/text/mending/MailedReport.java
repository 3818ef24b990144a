package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.topic.Topic;

/** A mail with a whole report in it that has a title, a day and authors of its own: who sent the mail wrote none of it. */
final class MailedReport {

    /** Its head stands among so many lines of the mail. */
    private static final int HIGHEST = 60;
    private static final Set<Topic> HEAD = EnumSet.of(Topic.DATE, Topic.AUTHORS, Topic.STATUS);

    private MailedReport() {}

    /** The lines of the report, its title first and then what the mail says of itself; none where the mail is the report. */
    static List<String> of(Map<String, String> mail, List<String> body) {
        Set<Topic> told = EnumSet.noneOf(Topic.class);
        int first = -1;
        for (int i = 0; i < Math.min(body.size(), HIGHEST); i++) {
            Topic topic = topic(body.get(i).strip());
            if (topic != null && HEAD.contains(topic)) {
                told.add(topic);
                first = first < 0 ? i : first;
            }
        }
        int title = first - 1;
        while (title >= 0 && body.get(title).isBlank()) {
            title--;
        }
        if (title < 0 || !told.contains(Topic.DATE) || !told.contains(Topic.AUTHORS)) {
            return List.of();
        }
        var lines = new ArrayList<String>(List.of(body.get(title), ""));
        lines.addAll(body.subList(0, title));
        lines.add("");
        mail.forEach((name, value) -> lines.add("Mail " + name.toLowerCase(Locale.ROOT) + ": " + value));
        lines.add("");
        lines.addAll(body.subList(first, body.size()));
        return lines;
    }

    private static @Nullable Topic topic(String line) {
        int border = line.indexOf('\t') > 0 ? line.indexOf('\t') : line.indexOf(" | ");
        Label label = border > 0 ? Label.exact(line.substring(0, border).strip()) : Label.exact(line);
        label = label == null && border < 0 ? Label.withValue(line) : label;
        return label == null ? null : label.topic();
    }
}
