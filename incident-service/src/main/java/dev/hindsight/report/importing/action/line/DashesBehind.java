package dev.hindsight.report.importing.action.line;

import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.action.draft.NumberedTickets;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** What stands between dashes or arrows behind an action: "Buy oil - Ida Beispiel - High - 12 May 2021", "Trim the wick – DRI: Bo Muster – LMP-7". */
final class DashesBehind {

    private static final Pattern DASH = Pattern.compile(" (?:--|[-–—|→]|[-=]>)(?= )");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[,&+/]\\s*|\\sand\\s");
    private static final int LONGEST = 80;
    private static final Pattern PRIORITY = Pattern
            .compile("(?i)P[0-4]|(?:priority:? )?(?:urgent|critical|high|medium|low)(?: priority)?");
    private static final Pattern MERGE_REQUEST = Pattern.compile("(?:[\\w/-]{1,60})?!\\d{1,7}");
    private static final Pattern LABEL = Pattern
            .compile("^(?i:owners?|owned by|assignee|assigned to|dri|responsible)(?:\\s?:\\s*|\\s+)(?=[\\p{Lu}@?]|tb[acd]\\b)");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{3,}");
    private static final Pattern OPEN = Pattern.compile("(?i)\\?{1,3}|tb[acd]|unassigned|(?:no owner|no one|nobody)(?: yet)?");
    private final Names names;

    DashesBehind(Names names) {
        this.names = names;
    }

    /** Takes the last parts off the text as far as they are understood; nothing is changed unless one of them names somebody. */
    boolean read(ActionDraft draft) {
        String[] parts = DASH.split(draft.text());
        boolean labelled = LABEL.matcher(parts[parts.length - 1].strip()).find();
        for (int i = 1; i < parts.length; i++) {
            parts[i] = LABEL.matcher(parts[i].strip()).replaceFirst("");
        }
        int from = parts.length;
        boolean owned = false;
        while (from > 1 && (isWord(parts[from - 1]) || !owned && tellsOwner(parts[from - 1].strip()))) {
            from--;
            owned |= tellsOwner(parts[from].strip());
        }
        boolean alone = parts.length - from < 2 && !labelled;
        if (!owned || alone && !isStated(parts[from].strip()) && !isOpen(parts[from].strip())) {
            return false;
        }
        int end = DASH.matcher(draft.text()).results().skip(from - 1L).findFirst().orElseThrow().start();
        draft.replaceText(draft.text().substring(0, end).strip());
        for (int i = from; i < parts.length; i++) {
            give(parts[i].strip(), draft);
        }
        return true;
    }

    private boolean tellsOwner(String words) {
        return isOpen(words) || arePeople(words);
    }

    /** Where somebody is still to be named. */
    private static boolean isOpen(String words) {
        return OPEN.matcher(words).matches();
    }

    /** A name, or several with a comma or the like between them. */
    private boolean arePeople(String words) {
        boolean several = words.length() < LONGEST && SEVERAL.matcher(words).find();
        return names.isPerson(words) || several && SEVERAL.splitAsStream(words).allMatch(names::isPerson) || isStated(words);
    }

    /** "Ida Beispiel, done", "Ida Beispiel, LMP-7, done": whose it is, its ticket, and how it stands. */
    private boolean isStated(String words) {
        int comma = words.lastIndexOf(',');
        if (comma < 0 || words.length() >= LONGEST) {
            return false;
        }
        String head = words.substring(0, comma).strip();
        String last = words.substring(comma + 1).strip();
        return (DoneWords.of(last) != null || isTicket(last)) && (names.isPerson(head) || isStated(head));
    }

    /** Whether a part tells anything but the owner; an empty one is the place of a ticket that was taken out. */
    private static boolean isWord(String part) {
        String words = part.strip();
        return words.isEmpty() || BracketsBehind.isDay(words) || BracketsBehind.isTerm(words)
                || PRIORITY.matcher(words).matches() || isTicket(words)
                || words.length() < 30 && DoneWords.of(words) != null;
    }

    private static boolean isTicket(String words) {
        return words.length() < LONGEST
                && (NumberedTickets.of("", words) != null || MERGE_REQUEST.matcher(words).matches()
                        || !Tickets.keys(words).isEmpty() && Tickets.without(words).isBlank()
                        || ADDRESS.matcher(words).matches());
    }

    private void give(String words, ActionDraft draft) {
        if (words.isEmpty()) {
            return;
        }
        if (BracketsBehind.isDay(words)) {
            draft.due(BracketsBehind.day(words));
        } else if (PRIORITY.matcher(words).matches()) {
            draft.remark("Priority: " + words.replaceFirst("(?i)^priority:? ", "").replaceFirst("(?i) priority$", ""));
        } else if (isTicket(words)) {
            draft.absorb(Line.of(words));
        } else if (isOpen(words)) {
            draft.owners().open(words);
        } else if (isStated(words)) {
            give(words.substring(0, words.lastIndexOf(',')).strip(), draft);
            give(words.substring(words.lastIndexOf(',') + 1).strip(), draft);
        } else if (arePeople(words)) {
            draft.owners().add(new PeopleReader(names).read(words));
        } else {
            draft.done(DoneWords.of(words));
            draft.remark(words);
        }
    }
}
