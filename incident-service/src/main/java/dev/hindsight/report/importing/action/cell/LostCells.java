package dev.hindsight.report.importing.action.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.action.line.OwnerInWords;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/**
 * Reads action items from the cells of a table that were printed one below the other, some of them lost. What a cell holds is
 * told by its words: nothing but a name, a ticket, a state, or else something to do.
 */
final class LostCells {

    /** How a second paragraph of the same cell begins. */
    private static final Pattern GOES_ON = Pattern.compile("(?:[&+]|and|or)\\s");

    private final Names names;
    private final @Nullable String group;
    private final List<ActionDraft> drafts = new ArrayList<>();
    private final LostHeading heading = new LostHeading();
    private @Nullable ActionDraft open;
    private final OwnersAhead ahead;
    private int sinceText;
    private boolean gap;
    private boolean openKeyed;
    /** Whether the open action is nothing but a ticket, so that the next ticket is another. */
    private boolean openTicket;
    private String about = "";

    LostCells(Names names, @Nullable String group) {
        this.names = names;
        this.ahead = new OwnersAhead(names);
        this.group = group;
    }

    List<ActionDraft> read(List<Line> lines) {
        List<Line> cells = LabelBelow.filled(LostHeading.withoutGlued(lines, names));
        for (int i = 0; i < cells.size(); i++) {
            ActionDraft row = heading.columns().ownerFirst() ? null : open;
            Line cell = row == null || row.hasOwner() ? cells.get(i) : OwnerCell.name(cells.get(i), row, names);
            String words = Words.collapse(cell.plain());
            if (!heading.takes(words, open == null, ahead.isEmpty())) {
                cell(cell, words, i + 1 < cells.size() && CellWords.isPeople(Words.collapse(cells.get(i + 1).plain()), names));
            }
        }
        return drafts;
    }

    private void cell(Line cell, String words, boolean personNext) {
        if (words.isEmpty()) {
            gap = true;
            return;
        }
        if (words.length() > ActionDraft.LONGEST) {
            action(cell, words);
            return;
        }
        if (heading.numbers(words)) {
            open = null;
            return;
        }
        LabelBelow label = LabelBelow.of(cell);
        if (label != null && open != null) {
            label.into(open, names);
            return;
        }
        if (words.endsWith(":") && words.length() < 60 && words.indexOf('@') < 0 && !CellWords.hasTicket(words)) {
            about = words.substring(0, words.length() - 1);
            open = null;
            return;
        }
        sinceText++;
        boolean keyed = CellWords.isKeyed(words);
        boolean ticket = CellWords.isTicket(words) && !(openTicket && sinceText == 1)
                && !(keyed && (openKeyed || open != null && open.hasState()));
        OwnerWords beside = OwnerWords.of(words);
        ActionDraft before = open;
        String person = before != null && mayOwn() && !heading.columns().ownerFirst() ? names.opening(words) : null;
        if (ticket && personNext && before != null && before.hasOwner() && before.hasState()) {
            action(cell, words);
        } else if (beside.done() != null && CellWords.isPeople(beside.person(), names) && mayOwn()) {
            owner(Line.of(beside.person()));
            if (before != null) {
                before.done(beside.done());
            }
        } else if (before != null && person != null && !CellWords.isPeople(words, names)) {
            owner(Line.of(person));
            before.absorb(Line.of(words.substring(person.length()).strip()));
        } else if (before != null && heading.columns().has(Columns.Kind.TYPE) && ActionWords.isType(words)) {
            before.type(ActionWords.type(words));
        } else if (before != null && !before.hasOwner() && GOES_ON.matcher(words).lookingAt()) {
            before.text(Line.of(words), false);
            sinceText = 0;
        } else if (ActionWords.isNone(words) || Names.isNobody(words)) {
            nobody(words);
        } else if (!ticket && (mayOwn() && CellWords.isPeople(words, names) || owns(words))) {
            owner(cell);
        } else if (!ticket && CellWords.hasTicket(words) && ownerOf(words)) {
            sinceText = Math.max(sinceText, 1);
        } else if (before != null && !before.hasOwner() && heading.columns().ownerBehindRemarks()) {
            before.absorb(cell);
        } else if (open != null && CellWords.isDay(words)) {
            open.due(CellWords.day(words));
        } else if (open != null && (ticket || CellWords.isState(words) || isRemark(words, personNext))) {
            open.absorb(cell);
        } else if (before != null && isUnknownName(words)) {
            before.owners().open(words);
        } else {
            action(cell, words);
        }
        gap = false;
    }

    /** "@Ida Beispiel - LMP-7": the owner and the ticket in one cell. */
    private boolean ownerOf(String words) {
        String left = Words.collapse(Tickets.withoutKeys(Tickets.withoutUrls(words))).replaceAll("^[\\s–—:,;-]+|[\\s–—:,;-]+$",
                "");
        ActionDraft draft = open;
        if (draft == null || draft.hasOwner() || heading.columns().ownerFirst() || left.isEmpty()
                || !CellWords.isPeople(left, names)) {
            return false;
        }
        draft.owners().add(new PeopleReader(names).read(List.of(Line.of(left))));
        draft.absorb(Line.of(words.replace(left, "").replaceAll("^[\\s–—:,;-]+", "")));
        return true;
    }

    /** One capitalised word right below the action, in the column of owners: perhaps somebody, but nothing says who. */
    private boolean isUnknownName(String words) {
        return heading.columns().has(Columns.Kind.OWNER) && mayOwn() && !heading.columns().ownerFirst() && sinceText == 1
                && Names.mayBeFirstName(words);
    }

    private boolean mayOwn() {
        return heading.columns().ownerFirst() || open != null && !open.hasOwner();
    }

    /** Somebody we know right below the owner: both stood in one cell. */
    private boolean owns(String words) {
        return open != null && open.hasOwner() && sinceText == 2 && !gap && names.knows(words);
    }

    private void owner(Line cell) {
        if (heading.columns().ownerFirst()) {
            ahead.add(cell);
            open = null;
        } else if (open != null) {
            sinceText -= open.hasOwner() ? 1 : 0;
            open.owners().add(new PeopleReader(names).read(List.of(cell)));
        }
    }

    private void nobody(String words) {
        if (heading.columns().ownerFirst()) {
            ahead.nobody(words);
        } else if (open != null && !open.hasOwner() && sinceText == 1) {
            open.owners().open(words);
        }
    }

    /** In a place behind the owner, a third column there is for remarks; elsewhere only words that read like one. */
    private boolean isRemark(String words, boolean personNext) {
        if (heading.columns().ownerBehindRemarks()) {
            return false;
        }
        if (ActionWords.isRemark(words)) {
            return true;
        }
        boolean remarks = heading.columns().has(Columns.Kind.REMARK) || heading.columns().has(Columns.Kind.STATE);
        return remarks && open != null && open.hasOwner() && !gap && !personNext && sinceText == 2;
    }

    private void action(Line cell, String words) {
        ActionDraft draft = GluedCell.action(cell, words, heading.glued(), names);
        draft.type(group);
        draft.remark(about);
        if (heading.isEmpty() && !heading.columns().has(Columns.Kind.OWNER)) {
            new OwnerInWords(names).find(draft);
        }
        ahead.own(draft);
        sinceText = 0;
        openKeyed = CellWords.isKeyed(words);
        openTicket = CellWords.isNoMoreThanTicket(words);
        open = draft;
        drafts.add(draft);
    }
}
