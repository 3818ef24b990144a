package dev.hindsight.report.importing.action.line;

import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** What stands between dashes behind an action: "Buy oil - Ida Beispiel - High - 12 May 2021". */
final class DashesBehind {

    private static final Pattern DASH = Pattern.compile(" (?:--|[-–—|]) ");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[,&+/]\\s*|\\sand\\s");
    private static final int LONGEST = 80;
    private static final Pattern PRIORITY = Pattern
            .compile("(?i)P[0-4]|(?:priority:? )?(?:urgent|critical|high|medium|low)(?: priority)?");
    private final Names names;

    DashesBehind(Names names) {
        this.names = names;
    }

    /** Takes the last parts off the text as far as they are understood; nothing is changed unless one of them names somebody. */
    boolean read(ActionDraft draft) {
        String[] parts = DASH.split(draft.text());
        int from = parts.length;
        boolean owned = false;
        while (from > 1 && (isWord(parts[from - 1]) || !owned && arePeople(parts[from - 1].strip()))) {
            from--;
            owned |= arePeople(parts[from].strip());
        }
        if (!owned || parts.length - from < 2 && !isStated(parts[from].strip())) {
            return false;
        }
        int end = DASH.matcher(draft.text()).results().skip(from - 1L).findFirst().orElseThrow().start();
        draft.replaceText(draft.text().substring(0, end).strip());
        for (int i = from; i < parts.length; i++) {
            give(parts[i].strip(), draft);
        }
        return true;
    }

    /** A name, or several with a comma or the like between them. */
    private boolean arePeople(String words) {
        boolean several = words.length() < LONGEST && SEVERAL.matcher(words).find();
        return names.isPerson(words) || several && SEVERAL.splitAsStream(words).allMatch(names::isPerson) || isStated(words);
    }

    /** "Ida Beispiel, done": whose it is, and how it stands. */
    private boolean isStated(String words) {
        int comma = words.lastIndexOf(',');
        return comma > 0 && words.length() < LONGEST && DoneWords.of(words.substring(comma + 1)) != null
                && names.isPerson(words.substring(0, comma).strip());
    }

    private static boolean isWord(String part) {
        String words = part.strip();
        return BracketsBehind.isDay(words) || PRIORITY.matcher(words).matches()
                || words.length() < 30 && DoneWords.of(words) != null;
    }

    private void give(String words, ActionDraft draft) {
        if (BracketsBehind.isDay(words)) {
            draft.due(BracketsBehind.day(words));
        } else if (PRIORITY.matcher(words).matches()) {
            draft.remark("Priority: " + words.replaceFirst("(?i)^priority:? ", "").replaceFirst("(?i) priority$", ""));
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
