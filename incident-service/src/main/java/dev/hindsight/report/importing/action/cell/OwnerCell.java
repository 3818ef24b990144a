package dev.hindsight.report.importing.action.cell;

import java.util.List;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** The cell in the column of the owners, which may hold a state, a ticket or words about the action as well. */
final class OwnerCell {

    private final Names names;

    OwnerCell(Names names) {
        this.names = names;
    }

    void read(ActionDraft draft, List<Line> cell) {
        List<Line> lines = draft.hasOwner() ? cell : alone(cell, draft, names);
        String plain = Words.collapse(String.join(" ", lines.stream().map(Line::plain).toList()));
        boolean other = !Tickets.keys(plain).isEmpty() || !Tickets.urls(plain).isEmpty() || DoneWords.of(plain) != null;
        OwnerWords beside = OwnerWords.of(plain);
        String ahead = names.openingInOwnersPlace(plain);
        if (beside.done() != null && names.isPerson(beside.person())) {
            draft.owners().add(new PeopleReader(names).read(beside.person()));
            draft.done(beside.done());
        } else if (ahead != null && !names.isPerson(plain) && !names.isPerson(plain.substring(ahead.length()))) {
            draft.owners().add(new PeopleReader(names).read(ahead));
            draft.absorb(Line.of(plain.substring(ahead.length()).strip()));
        } else if (OwnerWords.isNobody(plain)) {
            draft.owners().open(plain);
        } else if (other && !names.isPerson(plain)) {
            lines.forEach(draft::absorb);
        } else if (OwnerWords.tellHow(plain)) {
            draft.owners().open(plain);
        } else {
            draft.owners().add(new PeopleReader(names).read(lines));
        }
    }

    /** The name that stands above something else in its cell; what stands below it is said of the action. */
    static Line name(Line cell, ActionDraft action, Names names) {
        List<Line> lines = cell.split();
        return alone(lines, action, names) == lines ? cell : lines.getFirst();
    }

    private static List<Line> alone(List<Line> lines, ActionDraft action, Names names) {
        if (lines.size() < 2 || !CellWords.isPeople(Words.collapse(lines.getFirst().plain()), names)
                || lines.stream().skip(1).map(line -> Words.collapse(line.plain()))
                        .anyMatch(words -> words.isEmpty() || CellWords.isPeople(words, names))) {
            return lines;
        }
        lines.stream().skip(1).forEach(action::absorb);
        return lines.subList(0, 1);
    }
}
