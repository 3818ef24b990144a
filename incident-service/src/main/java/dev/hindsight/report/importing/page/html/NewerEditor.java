package dev.hindsight.report.importing.page.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/**
 * What the newer editor of Confluence shows and puts into the clipboard: elements whose attributes say what they are, after the
 * schema of the Atlassian Document Format.
 */
final class NewerEditor {

    private static final Pattern MOMENT = Pattern.compile("\\d{11,13}");

    private NewerEditor() {}

    /** A state, a day or a person; none where the element is anything else. */
    static @Nullable Span span(Element element) {
        if (element.attr("data-node-type").equals("status")) {
            return new Span.Lozenge(element.text());
        }
        if (element.hasAttr("data-mention-id")) {
            String name = Words.collapse(element.text()).replaceFirst("^@", "");
            return new Span.User(element.attr("data-mention-id"), name.isEmpty() ? null : name);
        }
        String moment = element.attr("data-timestamp");
        return element.attr("data-node-type").equals("date") && MOMENT.matcher(moment).matches()
                ? new Span.Day(day(Long.parseLong(moment)))
                : null;
    }

    /** Milliseconds up to the begin of the day in UTC. */
    private static String day(long moment) {
        return Instant.ofEpochMilli(moment).atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    static boolean isTask(Element element) {
        return element.hasAttr("data-task-state");
    }

    static boolean isDone(Element task) {
        return task.attr("data-task-state").equals("DONE");
    }

    /** The title of what can be folded; blank where there is none. */
    static String title(Element element) {
        String type = element.attr("data-node-type");
        return type.equals("expand") || type.equals("nestedExpand") ? Words.collapse(element.attr("data-title")) : "";
    }
}
