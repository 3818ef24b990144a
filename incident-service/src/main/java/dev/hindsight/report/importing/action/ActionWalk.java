package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.action.cell.ActionTable;
import dev.hindsight.report.importing.action.cell.BulletedCells;
import dev.hindsight.report.importing.action.cell.CellWords;
import dev.hindsight.report.importing.action.cell.LooseCells;
import dev.hindsight.report.importing.action.cell.PartedCells;
import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.action.draft.Leftovers;
import dev.hindsight.report.importing.action.line.ActionLine;
import dev.hindsight.report.importing.action.line.AsPoints;
import dev.hindsight.report.importing.action.line.FlowingText;
import dev.hindsight.report.importing.action.line.GroupLabel;
import dev.hindsight.report.importing.action.line.HeadedActions;
import dev.hindsight.report.importing.action.line.Initials;
import dev.hindsight.report.importing.action.line.Legend;
import dev.hindsight.report.importing.action.line.ListShape;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.page.markdown.Closing;
import dev.hindsight.report.importing.people.Names;

/** Goes through the blocks below the heading of the action items; the heading above a group is its type. */
final class ActionWalk {

    private final Names names;
    private final List<ActionDraft> drafts = new ArrayList<>();
    private final Leftovers left = new Leftovers();
    private final LooseCells cells;
    private final ActionGroup group;
    private boolean headlines;
    private boolean structured;
    private boolean celled;
    private boolean numbered;
    private boolean flowing;
    private boolean chapterIsField;
    private Legend legend = new Legend(List.of());

    ActionWalk(Names names) {
        this.names = names;
        this.group = new ActionGroup(names);
        this.cells = new LooseCells(names);
    }

    List<ActionDraft> drafts() {
        return drafts;
    }

    Leftovers leftovers() {
        return left;
    }

    void chapter(Chapter whole) {
        Chapter chapter = TaskGroups.kept(whole, left);
        group.chapter(chapter.name());
        chapterIsField = chapter.field();
        legend = new Legend(chapter.blocks());
        Block.Table parted = PartedCells.of(chapter.blocks());
        if (parted != null) {
            block(parted);
            return;
        }
        BulletedCells.Kind bullets = BulletedCells.of(chapter.blocks());
        celled = bullets == BulletedCells.Kind.ACTIONS;
        List<Block> blocks = switch (bullets) {
            case ACTIONS -> BulletedCells.rows(chapter.blocks(), names);
            case BELOW -> BulletedCells.joined(chapter.blocks(), names);
            case NONE -> HeadedActions.are(chapter.blocks())
                    ? chapter.blocks()
                    : AsPoints.of(chapter.blocks(), names);
        };
        structured = ListShape.structured(blocks, 0);
        int closing = Closing.of(blocks);
        flowing = new FlowingText(names).is(blocks.subList(0, closing));
        headlines = ListShape.headlines(blocks, names) > 0;
        numbered = ListShape.numbersActions(blocks);
        Initials.learn(blocks, names);
        if (HeadedActions.are(blocks)) {
            drafts.addAll(HeadedActions.read(blocks, new ActionLine(names)));
            return;
        }
        for (int i = 0; i < closing; i++) {
            structured = blocks.get(i) instanceof Block.Heading ? ListShape.structured(blocks, i + 1) : structured;
            Line label = GroupLabel.above(blocks, i, names);
            if (label == null) {
                endLabelled(group.endsAt(blocks.get(i)));
                block(blocks.get(i));
            } else {
                label(Words.collapse(label.plain()));
            }
        }
        flush();
        group.end(left);
        blocks.subList(closing, blocks.size()).forEach(block -> left.add(Words.plain(block)));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(Words.collapse(heading.line().plain()));
            case Block.Table table when legend.tells(table) -> left.add(Words.plain(table));
            case Block.Table table -> {
                flush();
                var rows = new ActionTable(names);
                rows.read(table, this::add, this::heading);
                Words.macros(List.of(table)).forEach(left::add);
                left.ownerAlone(rows.ownerAlone());
            }
            case Block.Item item -> {
                flush();
                item(item);
            }
            case Block.Para para -> para(para.line());
            case Block.Quote quote -> quote.blocks().forEach(this::block);
            case Block.Code code -> left.add(code.text());
            case Block.Macro unknown -> left.add(unknown);
        }
    }

    private void label(String words) {
        flush();
        group.label(words, left);
    }

    private void endLabelled(boolean over) {
        if (over) {
            flush();
            group.endLabelled();
        }
    }

    private void heading(String words) {
        flush();
        group.end(left);
        group.heading(words);
    }

    private void item(Block.Item item) {
        if (legend.tells(item) || ListShape.leadsToTasks(item) && !ListShape.namesType(item)) {
            left.add(item.line().plain());
            item.body().forEach(this::block);
            return;
        }
        left.hints(item.line());
        if (ListShape.labelsItems(item) && (!numbered || !item.ordered() || ListShape.namesType(item))) {
            label(Words.collapse(item.line().plain()));
            item.body().forEach(this::block);
            endLabelled(true);
            return;
        }
        if (left.isTemplate(item.line().plain()) || ActionWords.isNone(item.line().plain()) && item.body().isEmpty()) {
            item.body().forEach(this::block);
            return;
        }
        left.below(item.body());
        ActionDraft draft = new ActionLine(names, headlines).read(item.line(), item.ticked(), item.body(), group.type());
        if (!draft.isBlank()) {
            add(draft);
        }
    }

    private void add(ActionDraft draft) {
        group.mark(draft);
        drafts.add(draft);
    }

    private void para(Line line) {
        left.hints(line);
        String words = Words.collapse(line.plain());
        boolean leads = (structured || cells.isEmpty()) && group.leads(words);
        if (leads || !structured && cells.isEmpty() && ActionWords.introduces(words) || ActionWords.isNote(words)
                || !structured && new FlowingText(names).onlyTells(line)) {
            left.add(words);
        } else if (!structured) {
            List<ActionDraft> sentences = flowing ? new FlowingText(names).read(line, group.type(), left) : List.of();
            if (sentences.isEmpty()) {
                cells.add(chapterIsField ? line.split() : List.of(line));
            } else {
                flush();
                sentences.forEach(this::add);
            }
        } else if (celled && !drafts.isEmpty() && !words.isEmpty()
                && (Columns.kind(words) == null || CellWords.isState(words))) {
            BulletedCells.beside(drafts.getLast(), line, names);
        } else if (!words.isEmpty() && !ActionWords.isNone(words) && Columns.kind(words) == null
                && !left.isTemplate(words)) {
            left.add(words);
        }
    }

    private void flush() {
        cells.read(group.type(), left).forEach(this::add);
    }
}
