package dev.hindsight.report.importing.action.cell;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** Where the column of owners stands before that of the actions: whom its cells name, until the action they own comes. */
final class OwnersAhead {

    private final Names names;
    private final List<Line> cells = new ArrayList<>();
    private String nobody = "";

    OwnersAhead(Names names) {
        this.names = names;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    void add(Line cell) {
        cells.add(cell);
    }

    /** Words in the owner's place that name nobody yet. */
    void nobody(String words) {
        nobody = words;
    }

    void own(ActionDraft draft) {
        if (!cells.isEmpty()) {
            draft.owners().add(new PeopleReader(names).read(cells));
        } else if (!nobody.isEmpty()) {
            draft.owners().open(nobody);
        }
        cells.clear();
        nobody = "";
    }
}
