package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.topic.Topic;

/**
 * A mail with a whole report in it that has a day and authors of its own: who sent the mail wrote none of it. Its title is its own, or
 * else the subject of the mail.
 */
final class MailedReport {

    /** Its head stands among so many lines of the mail. */
    private static final int HIGHEST = 60;
    private static final Set<Topic> HEAD = EnumSet.of(Topic.DATE, Topic.AUTHORS, Topic.STATUS);

    /** "Dear all,", "here is the report.": what the mail says, and no title. */
    private static final Pattern TALK = Pattern.compile("[.,:!]$");
    /** "*Status:* done": a label between stars, as a mail without fonts has it. */
    private static final Pattern BOLD = Pattern.compile("^\\*{1,2}([^*]{2,60}?)\\*{1,2}(:?(?=\\s|$))");

    private static final Pattern UNDER = Pattern.compile("[=~_–—-]{3,}");

    private MailedReport() {}

    /** The lines of the report, its title first and then what the mail says of itself; none where the mail is the report. */
    static List<String> of(Map<String, String> mail, List<String> body) {
        Set<Topic> told = EnumSet.noneOf(Topic.class);
        int first = -1;
        int named = -1;
        BitSet inner = InnerMail.heads(body.subList(0, Math.min(body.size(), HIGHEST)));
        for (int i = 0; i < Math.min(body.size(), HIGHEST); i++) {
            Label label = inner.get(i) ? null : label(body.get(i).strip());
            if (label != null && HEAD.contains(label.topic())) {
                told.add(label.topic());
                first = first < 0 ? i : first;
            }
            named = label != null && named < 0 && isTitle(label) && beside(first, i, body) ? i : named;
        }
        if (!told.contains(Topic.DATE) || !told.contains(Topic.AUTHORS)) {
            return List.of();
        }
        int title = named < 0 ? above(first, body) : named;
        int end = MailTail.in(body, Math.max(title, first));
        boolean own = title >= first || title >= 0 && !TALK.matcher(body.get(title).strip()).find();
        var lines = new ArrayList<String>(List.of(own ? words(body.get(title)) : "Subject: " + mail.get("Subject"), ""));
        for (int i = 0; i < (own ? Math.min(title, first) : first); i++) {
            lines.add(inner.get(i) ? InnerMail.field(body.get(i)) : body.get(i));
        }
        lines.add("");
        mail.forEach((name, value) -> lines.add("Mail " + name.toLowerCase(Locale.ROOT) + ": " + value));
        body.subList(end, body.size()).stream().map(line -> line.replaceFirst("^[>\\s]+", "")).filter(line -> !line.isBlank())
                .forEach(line -> lines.add("Mail end: " + line));
        lines.add("");
        lines.addAll(body.subList(first, Math.max(title, first)));
        lines.addAll(body.subList(Math.max(title + 1, first), end));
        return lines;
    }

    private static String words(String title) {
        Label label = label(title.strip());
        return label != null && isTitle(label) ? label.rest() : title;
    }

    /** The line above the head, be there blank ones or a line drawn under it between. */
    private static int above(int first, List<String> body) {
        int title = first - 1;
        while (title >= 0 && (body.get(title).isBlank() || UNDER.matcher(body.get(title).strip()).matches())) {
            title--;
        }
        return title;
    }

    /** "Title: lamp out", a line of the head like others. */
    private static boolean isTitle(Label label) {
        return label.topic() == Topic.TITLE && !label.rest().isBlank();
    }

    /** Whether such a line goes on with the head that began above, or the head goes on below it. */
    private static boolean beside(int first, int title, List<String> body) {
        if (first >= 0) {
            return body.subList(first, title).stream().noneMatch(String::isBlank);
        }
        Label below = title + 1 < body.size() ? label(body.get(title + 1).strip()) : null;
        return below != null && HEAD.contains(below.topic());
    }

    private static @Nullable Label label(String typed) {
        String line = BOLD.matcher(typed).replaceFirst("$1$2");
        int border = line.indexOf('\t') > 0 ? line.indexOf('\t') : line.indexOf(" | ");
        Label cell = border > 0 ? Label.exact(line.substring(0, border).strip()) : null;
        if (border > 0) {
            return cell == null
                    ? null
                    : new Label(cell.topic(), cell.words(), line.substring(border).replaceFirst("^[\\s|]+", ""));
        }
        Label exact = Label.exact(line);
        return exact == null ? Label.withValue(line) : exact;
    }
}
