package dev.hindsight.report.importing.page.html;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** Words that a page sets in a frame of their own: the state of something, a badge, a ticket with its title. */
final class Framed {

    private static final Pattern BADGE = Pattern.compile("(?i)(?:^|[\\s_-])(?:badge|pill|chip|lozenge)(?:$|[\\s_-])");

    private Framed() {}

    static boolean is(Element element) {
        return element.hasClass("status-macro") || element.hasAttr("data-jira-key") || isBadge(element);
    }

    /** A word or two in a frame, such as "Done" or "P1". */
    static boolean isBadge(Element element) {
        return element.childrenSize() == 0 && BADGE.matcher(element.className()).find();
    }

    static void add(Element element, List<Span> out) {
        if (element.hasAttr("data-jira-key")) {
            jira(element, out);
        } else if (element.hasClass("status-macro")) {
            out.add(new Span.Lozenge(element.text()));
        } else {
            out.add(new Span.Text(" ", false));
            out.add(new Span.Lozenge(Words.collapse(element.text())));
            out.add(new Span.Text(" ", false));
        }
    }

    private static void jira(Element element, List<Span> out) {
        Element link = element.selectFirst("a[href]");
        String state = Words.collapse(element.select(".aui-lozenge").text());
        boolean unknown = !element.select(".issue-placeholder").isEmpty() || state.equals("STATUS");
        out.add(new Span.Ticket(element.attr("data-jira-key"), link == null ? null : link.attr("href"), unknown));
        String summary = Words.collapse(element.select(".summary").text());
        if (!summary.isEmpty() && !summary.startsWith("Getting issue details")) {
            out.add(new Span.Text(" - " + summary, false));
        }
        if (!unknown && !state.isEmpty()) {
            out.add(new Span.Text(" ", false));
            out.add(new Span.Lozenge(state));
        }
    }
}
