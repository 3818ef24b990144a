package dev.hindsight.report.importing.action.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.Mentioned;
import dev.hindsight.report.importing.people.Names;

/**
 * Whom a wiki has mentioned behind the words of a task or before them, as it stands in a copy of the page: "Buy oil Ida Beispiel LMP-7",
 * "Trim the wick Bo Muster 12 May 2021", "Ida Beispiel buy oil". Only the whole name of somebody whom the report names elsewhere is one.
 */
final class NamesBeside {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS_OF_NAME = 5;
    /** A word that may order something: none that goes on with a sentence about somebody. */
    private static final Pattern ORDER = Pattern
            .compile("(?!(?:and|or|with|from|in|at|on|for|of|to|as|by|then|also|still|not|who|the|an?|will|can|did"
                    + "|had|has|have|was|is|are|should|must|may|might|would|could|said|told|found|saw|went|took|made|got|gave|wrote|sent|kept|left|held|knew)\\b)"
                    + "(?!\\p{Ll}+(?:ed|ing|[^s]s)\\b)\\p{Ll}{2,20} \\S.*");

    private final Names names;

    NamesBeside(Names names) {
        this.names = names;
    }

    /** Takes the name off the text; nothing is changed unless one opens an order, or ends it in front of a day or a ticket. */
    boolean read(ActionDraft draft) {
        return ahead(draft) || behind(draft);
    }

    private boolean ahead(ActionDraft draft) {
        String text = draft.text();
        int end = text.indexOf(' ');
        for (int words = 1; end > 0 && words <= MOST_WORDS_OF_NAME; words++) {
            if (isWhole(text.substring(0, end)) && ORDER.matcher(text.substring(end + 1)).matches()) {
                own(draft, text.substring(0, end), text.substring(end + 1));
                return true;
            }
            end = text.indexOf(' ', end + 1);
        }
        return false;
    }

    private boolean behind(ActionDraft draft) {
        Matcher day = MentionsBehind.DAY.matcher(draft.text());
        boolean dated = day.find();
        String told = dated ? draft.text().substring(0, day.start()) : draft.text();
        int from = dated || draft.hasTickets() ? opening(told) : 0;
        String rest = told.substring(0, from).stripTrailing();
        if (rest.split(" ").length < FEWEST_WORDS || !Mentioned.owns(rest, "")) {
            return false;
        }
        own(draft, told.substring(from), rest);
        if (dated) {
            draft.due(day.group(1));
        }
        return true;
    }

    private static void own(ActionDraft draft, String name, String rest) {
        draft.owners().add(List.of(Person.named(Names.clean(name))));
        draft.replaceText(rest);
    }

    /** Where the longest known name of several words begins that ends the text, nought where none does. */
    private int opening(String text) {
        int found = 0;
        int from = text.lastIndexOf(' ');
        for (int words = 1; from > 0 && words <= MOST_WORDS_OF_NAME; words++) {
            found = isWhole(text.substring(from + 1)) ? from + 1 : found;
            from = text.lastIndexOf(' ', from - 1);
        }
        return found;
    }

    private boolean isWhole(String name) {
        return Names.clean(name).indexOf(' ') > 0 && !name.endsWith(",") && names.knows(name);
    }
}
