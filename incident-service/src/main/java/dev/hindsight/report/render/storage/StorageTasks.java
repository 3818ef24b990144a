package dev.hindsight.report.render.storage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.report.render.ReportItem;
import dev.hindsight.report.render.content.EvidenceCell;
import dev.hindsight.report.render.content.TicketCell;
import dev.hindsight.report.render.content.Titles;
import dev.hindsight.report.render.html.Markup;

/** The action items of a report as a task list of the storage format. */
final class StorageTasks {

    /** Behind it all links are evidence, before it they are tickets. */
    static final String EVIDENCE = "Evidence:";

    private final JiraSite jira;
    private final Markup out = new Markup();

    private StorageTasks(JiraSite jira) {
        this.jira = jira;
    }

    static String of(List<ReportItem> items, JiraSite jira) {
        var tasks = new StorageTasks(jira);
        tasks.list(items);
        return tasks.out.toString();
    }

    private void list(List<ReportItem> items) {
        if (items.isEmpty()) {
            return;
        }
        out.raw("<h2>Action items</h2>\n<ac:task-list>\n");
        int id = 1;
        for (ReportItem item : items) {
            boolean done = List.of("claimed-done", "verified", "dropped").contains(item.status());
            out.raw("<ac:task><ac:task-id>" + id++ + "</ac:task-id><ac:task-status>" + (done ? "complete" : "incomplete"))
                    .raw("</ac:task-status><ac:task-body><span class=\"placeholder-inline-tasks\">").lines(item.text())
                    .raw("<br />");
            details(item);
            out.raw("</span></ac:task-body></ac:task>\n");
        }
        out.raw("</ac:task-list>\n");
    }

    /** One line below the text; each value stands in its own kind of markup. */
    private void details(ReportItem item) {
        out.raw(StorageMacros.status(Titles.words(item.status())));
        if (item.key() != null) {
            out.text(" <code>", item.key(), "</code>");
        }
        if (item.owner() != null) {
            out.text(" Owner: <strong>", item.owner(), "</strong>");
        }
        if (item.priority() != null) {
            out.text(" Priority: <em>", Titles.words(item.priority()), "</em>");
        }
        if (item.type() != null) {
            out.text(" Type: <u>", Titles.words(item.type()), "</u>");
        }
        if (item.dueOn() != null) {
            out.raw(" Due: " + StorageMacros.day(item.dueOn().toString()));
        }
        item.tickets().forEach(this::ticket);
        if (!item.evidence().isEmpty()) {
            out.raw(" " + EVIDENCE);
            item.evidence().forEach(one -> named(EvidenceCell.name(one), EvidenceCell.target(one)));
        }
    }

    private void ticket(FollowUpTicket ticket) {
        if (ticket.kind().equals("jira") && ticket.key() != null) {
            out.raw(" <ac:structured-macro ac:name=\"jira\" ac:schema-version=\"1\">").raw(jira.parameters())
                    .text("<ac:parameter ac:name=\"key\">", ticket.key(), "</ac:parameter></ac:structured-macro>");
            return;
        }
        named(TicketCell.name(ticket), TicketCell.target(ticket));
    }

    private void named(String name, @Nullable String target) {
        out.raw(target == null ? " <span>" : " ");
        out.raw(StorageMacros.link(name, target));
        out.raw(target == null ? "</span>" : "");
    }
}
