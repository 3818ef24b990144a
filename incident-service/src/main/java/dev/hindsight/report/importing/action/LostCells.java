package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/**
 * Reads action items from the cells of a table that were printed one below the other, some of them lost. What a cell holds is
 * told by its words: nothing but a name, a ticket, a state, or else something to do.
 */
final class LostCells {

    private static final Pattern UNKNOWN_OWNER = Pattern.compile("^(\\?{1,4}|TB[CD])(?=\\p{Lu}\\p{Ll})");

    /** How a second paragraph of the same cell begins. */
    private static final Pattern GOES_ON = Pattern.compile("(?:[&+]|and|or)\\s");

    private final Names names;
    private final @Nullable String group;
    private final List<ActionDraft> drafts = new ArrayList<>();
    private final List<String> heading = new ArrayList<>();
    private Columns columns = Columns.none();
    private boolean typed;
    private @Nullable ActionDraft open;
    private @Nullable Line ownerAhead;
    private String openOwner = "";
    private int sinceText;
    private boolean gap;
    private boolean openKeyed;
    private String about = "";

    LostCells(Names names, @Nullable String group) {
        this.names = names;
        this.group = group;
    }

    List<ActionDraft> read(List<Line> cells) {
        return readCells(withoutGluedHeading(cells));
    }

    /** A row of headings without borders may share its paragraph with the first row. */
    private static List<Line> withoutGluedHeading(List<Line> cells) {
        var out = new ArrayList<Line>();
        for (Line cell : cells) {
            List<Line> parts = cell.split();
            boolean heading = parts.size() > 1 && Columns.glued(Words.collapse(parts.getFirst().plain())).isPresent();
            if (heading || parts.size() > 1 && parts.stream().anyMatch(CellLabel::opens)) {
                out.addAll(parts);
            } else {
                out.add(cell);
            }
        }
        return out;
    }

    private List<ActionDraft> readCells(List<Line> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Line cell = cells.get(i);
            String words = Words.collapse(cell.plain());
            if (!heading(words)) {
                cell(cell, words, i + 1 < cells.size() && CellWords.isPeople(Words.collapse(cells.get(i + 1).plain()), names));
            }
        }
        return drafts;
    }

    /** Headings stand before the first action, and sometimes twice. */
    private boolean heading(String words) {
        Optional<Columns> glued = Columns.glued(words);
        if (glued.isPresent() && open == null) {
            columns = glued.get();
            typed = columns.has(Columns.Kind.TYPE);
            return true;
        }
        if (open == null && ownerAhead == null && (words.isEmpty() || Columns.kind(words) != null)) {
            if (!words.isEmpty() && !heading.contains(words)) {
                heading.add(words);
                columns = Columns.of(heading).orElse(columns);
            }
            return true;
        }
        return heading.contains(words) && !words.isEmpty();
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
        CellLabel label = CellLabel.of(words);
        if (label != null && label.into(open, names)) {
            return;
        }
        if (words.endsWith(":") && words.length() < 60 && words.indexOf('@') < 0 && !CellWords.hasTicket(words)) {
            about = words.substring(0, words.length() - 1);
            open = null;
            return;
        }
        sinceText++;
        boolean keyed = CellWords.isKeyed(words);
        boolean ticket = CellWords.isTicket(words) && !(keyed && openKeyed);
        OwnerWords beside = OwnerWords.of(words);
        ActionDraft before = open;
        String ahead = before != null && mayOwn() && !columns.ownerFirst() ? names.opening(words) : null;
        if (ticket && personNext && before != null && before.hasOwner() && before.isDone()) {
            action(cell, words);
        } else if (beside.done() != null && CellWords.isPeople(beside.person(), names) && mayOwn()) {
            owner(Line.of(beside.person()));
            if (before != null) {
                before.done(beside.done());
            }
        } else if (before != null && ahead != null && !CellWords.isPeople(words, names)) {
            owner(Line.of(ahead));
            before.absorb(Line.of(words.substring(ahead.length()).strip()));
        } else if (before != null && columns.has(Columns.Kind.TYPE) && ActionWords.isType(words)) {
            before.type(ActionWords.type(words));
        } else if (before != null && !before.hasOwner() && GOES_ON.matcher(words).lookingAt()) {
            before.text(Line.of(words), false);
            sinceText = 0;
        } else if (ActionWords.isNone(words) || Names.isNobody(words)) {
            nobody(words);
        } else if (!ticket && CellWords.isPeople(words, names) && mayOwn()) {
            owner(cell);
        } else if (!ticket && CellWords.hasTicket(words) && ownerOf(words)) {
            sinceText = Math.max(sinceText, 1);
        } else if (before != null && !before.hasOwner() && columns.ownerBehindRemarks()) {
            before.absorb(cell);
        } else if (open != null && CellWords.isDay(words)) {
            open.due(words);
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
        if (draft == null || draft.hasOwner() || columns.ownerFirst() || left.isEmpty() || !CellWords.isPeople(left, names)) {
            return false;
        }
        draft.owners().add(new PeopleReader(names).read(List.of(Line.of(left))));
        draft.absorb(Line.of(words.replace(left, "").replaceAll("^[\\s–—:,;-]+", "")));
        return true;
    }

    /** One capitalised word right below the action, in the column of owners: perhaps somebody, but nothing says who. */
    private boolean isUnknownName(String words) {
        return columns.has(Columns.Kind.OWNER) && mayOwn() && !columns.ownerFirst() && sinceText == 1
                && Names.mayBeFirstName(words);
    }

    private boolean mayOwn() {
        return columns.ownerFirst() ? true : open != null && !open.hasOwner();
    }

    private void owner(Line cell) {
        if (columns.ownerFirst()) {
            ownerAhead = cell;
            open = null;
        } else if (open != null) {
            open.owners().add(new PeopleReader(names).read(List.of(cell)));
        }
    }

    private void nobody(String words) {
        if (columns.ownerFirst()) {
            openOwner = words;
        } else if (open != null && !open.hasOwner() && sinceText == 1) {
            open.owners().open(words);
        }
    }

    /** In a place behind the owner, a third column there is for remarks; elsewhere only words that read like one. */
    private boolean isRemark(String words, boolean personNext) {
        if (columns.ownerBehindRemarks()) {
            return false;
        }
        if (ActionWords.isRemark(words)) {
            return true;
        }
        boolean remarks = columns.has(Columns.Kind.REMARK) || columns.has(Columns.Kind.STATE);
        return remarks && open != null && open.hasOwner() && !gap && !personNext && sinceText == 2;
    }

    private void action(Line cell, String words) {
        var draft = new ActionDraft();
        Matcher unknown = UNKNOWN_OWNER.matcher(words);
        Line text = cell;
        if (unknown.find()) {
            draft.owners().open(unknown.group(1));
            text = Line.of(words.substring(unknown.end()));
        }
        text = CellLabel.withoutTask(text);
        String type = typed ? ActionWords.gluedType(text.plain()) : null;
        if (type != null) {
            text = Line.of(text.plain().substring(0, text.plain().length() - type.length()));
            draft.type(ActionWords.type(type));
            draft.remark(type.indexOf('/') < 0 ? "" : type);
        }
        draft.text(text, false);
        draft.type(group);
        draft.remark(about);
        if (heading.isEmpty() && !columns.has(Columns.Kind.OWNER)) {
            new ActionLine(names).owner(draft);
        }
        if (ownerAhead != null) {
            draft.owners().add(new PeopleReader(names).read(List.of(ownerAhead)));
        } else if (!openOwner.isEmpty()) {
            draft.owners().open(openOwner);
        }
        ownerAhead = null;
        openOwner = "";
        sinceText = 0;
        openKeyed = CellWords.isKeyed(words);
        open = draft;
        drafts.add(draft);
    }
}
