package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.Mentioned;
import dev.hindsight.report.importing.people.Mentions;
import dev.hindsight.report.importing.people.Names;

/** Who is mentioned behind the words of a task, and until when, as a wiki prints it: "Buy oil @Ida Beispiel @Bo Muster 12 May 2021". */
final class MentionsBehind {

    static final Pattern DAY = Pattern.compile(
            "\\s(\\d{1,2} \\p{L}{3,9},? \\d{4}|\\p{L}{3,9} \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4})\\.?$");
    private static final Pattern JOINT = Pattern.compile("[\\s,;&+.]{1,6}$|\\sand\\s?$|\\s[–—-]{1,2}$");

    private MentionsBehind() {}

    /** Takes them off the text; nothing is changed unless the text ends with somebody. */
    static boolean read(ActionDraft draft) {
        Matcher day = DAY.matcher(draft.text());
        boolean dated = day.find();
        String rest = dated ? draft.text().substring(0, day.start()) : draft.text();
        var people = new ArrayList<Person>();
        for (int at = rest.lastIndexOf('@'); at > 0 && opensMention(rest, at); at = rest.lastIndexOf('@')) {
            String name = JOINT.matcher(rest.substring(at)).replaceFirst("");
            if (!Mentions.isWhole(name)) {
                break;
            }
            people.addFirst(Person.named(Names.clean(name)));
            rest = rest.substring(0, at).stripTrailing();
        }
        if (people.isEmpty() || rest.isBlank() || !Mentioned.owns(rest, "")) {
            return false;
        }
        draft.owners().add(List.copyOf(people));
        draft.replaceText(JOINT.matcher(rest).replaceFirst(""));
        if (dated) {
            draft.due(day.group(1));
        }
        return true;
    }

    /** A letter before the sign is that of an address, unless a name is glued to the one before. */
    private static boolean opensMention(String text, int at) {
        return !Character.isLetterOrDigit(text.charAt(at - 1))
                || at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }
}
