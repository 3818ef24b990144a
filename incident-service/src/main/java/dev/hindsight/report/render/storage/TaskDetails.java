package dev.hindsight.report.render.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.report.render.ReportItem;
import dev.hindsight.report.render.content.EvidenceCell;
import dev.hindsight.report.render.content.ItemCells;
import dev.hindsight.report.render.content.ItemRow;
import dev.hindsight.report.render.content.TicketCell;

/** What {@link StorageTasks} has written below the text of a task, each value by the kind of its markup. */
final class TaskDetails {

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<FollowUpTicket> tickets = new ArrayList<>();
    private final List<FollowUpEvidence> evidence = new ArrayList<>();
    private boolean proving;

    TaskDetails(String what) {
        cells.put(ItemCells.WHAT, what);
    }

    ReportItem item() {
        return ItemRow.read(cells, tickets, evidence);
    }

    void add(Node node) {
        if (node instanceof TextNode label && label.getWholeText().contains(StorageTasks.EVIDENCE)) {
            proving = true;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String words = MacroText.of(List.of(element));
        switch (element.normalName()) {
            case "code" -> cells.put("Item", words);
            case "strong" -> cells.put("Owner", words);
            case "em" -> cells.put("Priority", words);
            case "u" -> cells.put("Type", words);
            case "time" -> cells.put(ItemCells.DUE, words);
            case "a" -> link(words, element.attr("href"));
            case "span" -> link(words, null);
            case "ac:structured-macro" -> macro(words, element.attr("ac:name"));
            default -> {
            }
        }
    }

    private void macro(String words, String name) {
        if (name.equals("jira")) {
            tickets.add(new FollowUpTicket(words, null, "jira"));
        } else {
            cells.put(ItemCells.STATUS, words);
        }
    }

    private void link(String words, @Nullable String target) {
        if (proving) {
            evidence.add(EvidenceCell.read(words, target));
        } else {
            tickets.add(TicketCell.read(words, target));
        }
    }
}
