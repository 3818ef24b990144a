package dev.hindsight.report.importing.action.cell;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.line.Initials;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/**
 * "TODO: Ida & Bo" in the column of states, where no other is for owners: how it stands and who does it. Nobody is named by anything else
 * that is said there.
 */
final class StateCell {

    private static final Pattern STATED = Pattern.compile("(?i)(?:done|completed?|fixed|wip|in progress|to ?do|ongoing|pending"
            + "|assigned|open|not started|blocked)(?:\\s?[:–—]\\s?|\\s-\\s|\\s?[(\\[]|\\s(?:by|to|with)\\s)([^()\\[\\]]{2,80})[)\\]]?");
    private static final Pattern JOINT = Pattern.compile("\\s?[,;&+/]\\s?|\\sand\\s");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

    private StateCell() {}

    /** Tells the action who is named beside its state: somebody who is known, and several where one is or is told by initials. */
    static void read(String cell, ActionDraft draft, Names names) {
        Matcher stated = STATED.matcher(cell);
        if (draft.hasOwner() || !stated.matches()) {
            return;
        }
        List<String> each = List.of(JOINT.split(stated.group(1)));
        boolean known = each.stream().anyMatch(names::isPerson)
                || each.size() > 1 && each.stream().anyMatch(one -> INITIALS.matcher(one).matches());
        if (known && each.stream().allMatch(one -> names.isPerson(one) || mayBe(one, names))) {
            each.forEach(one -> draft.owners().add(new PeopleReader(names).read(one)));
        }
    }

    private static boolean mayBe(String word, Names names) {
        return Names.mayBeFirstName(word) && Initials.mayBeCalled(word, names);
    }
}
