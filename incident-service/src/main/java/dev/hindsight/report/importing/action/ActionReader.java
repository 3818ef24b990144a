package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.passage.LostText;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.time.DateOrder;

/**
 * The action items of a report.
 *
 * @param loose words among them that are none
 */
public record ActionReader(List<ActionItem> items, List<String> loose, List<Finding> findings) {

    public static ActionReader read(List<Chapter> chapters, Format format, Names names, DateOrder order) {
        var walk = new ActionWalk(names);
        for (Chapter chapter : chapters) {
            int before = walk.drafts().size();
            walk.chapter(chapter);
            SaidAgain.join(walk.drafts(), before);
        }
        var findings = new ArrayList<Finding>();
        var items = new ArrayList<ActionItem>();
        for (ActionDraft draft : walk.drafts()) {
            draft.owners().resolve(names);
            ActionItem item = draft.item(items.size(), order, findings);
            if (format == Format.TEXT && (LostText.announced(item.text()) || LostText.announced(item.comment()))) {
                findings.add(Finding.warning("lost-text", "actionItems[" + items.size() + "]",
                        "The words announce something that did not come along. Look at the page and add it."));
            }
            items.add(item);
        }
        walk.leftovers().findings(findings);
        return new ActionReader(items, walk.leftovers().loose(), findings);
    }

    /** Whether the words are a heading of a column that is read by what it means. */
    public static boolean isColumn(String words) {
        return Columns.kind(words) != null;
    }
}
