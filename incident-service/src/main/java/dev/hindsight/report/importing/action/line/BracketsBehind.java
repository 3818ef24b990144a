package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.action.draft.OwnerLabel;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** What stands in brackets behind an action: "(Ida Beispiel, due 2024-05-01, LMP-7)". Taken only if every part is understood. */
final class BracketsBehind {

    private static final Pattern LABEL = Pattern
            .compile("(?iu)^(?:" + OwnerLabel.NAMES + "|who|due(?: date| by| on)?|by|eta|deadline|"
                    + "target|ticket|status|jira)\\s?:?\\s+(?=\\S)");

    /** "Ida done", "Ida to ask around": somebody with what they did or shall do. */
    private static final Pattern DOING = Pattern.compile("(?i)(\\S{2,20}) (\\S.{1,40})");
    private static final Pattern BY = Pattern
            .compile("(?i)^(?:due(?: date| by| on)?|by|until|before|eta|deadline)\\s?:?\\s+(?=\\S)");
    /** When it is due where that is no day with its year: "ETA: 3/10", "due next week". */
    private static final Pattern TERM = Pattern.compile("(?i)(?:due(?: date| by| on)?|by|eta|deadline)\\s?:?\\s+"
            + "(?=.{0,20}(?:\\d|\\b(?:end of|week|month|quarter|sprint|year|tb[cd]|asap|(?:mon|tues|wednes|thurs|fri)day)\\b)).{1,30}");
    private static final Pattern KEYED = Pattern.compile("[A-Za-z ]{2,20}=[^=]{0,80}");
    private final Names names;
    private final PeopleReader people;

    BracketsBehind(Names names) {
        this.names = names;
        this.people = new PeopleReader(names);
    }

    /** Gives the parts to the draft; nothing is changed when one of them is not understood or none says whose it is. */
    boolean read(String words, ActionDraft draft) {
        String[] all = words.split("[,;]");
        if (Stream.of(all).allMatch(part -> KEYED.matcher(part.strip()).matches())) {
            Stream.of(all).forEach(part -> keyed(part.strip(), draft));
            return true;
        }
        List<String> parts = new ArrayList<>();
        boolean owned = false;
        boolean stated = false;
        for (String part : all) {
            String bare = LABEL.matcher(part.strip()).replaceFirst("").strip();
            boolean doing = isDoing(bare);
            boolean person = doing || isPerson(bare) || Names.isNobody(bare);
            boolean term = !isDay(bare) && TERM.matcher(part.strip()).matches();
            if (!person && !term && !isDay(bare) && Tickets.keys(bare).isEmpty() && Tickets.urls(bare).isEmpty()
                    && (DoneWords.of(bare) == null || bare.length() > 40)) {
                return false;
            }
            owned |= person;
            stated |= doing || term || !person && (DoneWords.of(bare) != null || isDay(bare) && !bare.equals(part.strip()));
            parts.add(term ? part.strip() : bare);
        }
        if (!stated && (parts.size() < 2 || !owned)) {
            return false;
        }
        parts.forEach(part -> give(part, draft));
        return true;
    }

    /** "owner=Ida", "due=2024-05-01", "priority=high", or one of them left open. */
    private void keyed(String part, ActionDraft draft) {
        String value = part.substring(part.indexOf('=') + 1).strip();
        String key = part.substring(0, part.indexOf('=')).strip();
        if (key.equalsIgnoreCase("owner") && !value.isEmpty() && !Names.isNobody(value)) {
            draft.owners().add(people.read(value));
        } else if (isDay(value)) {
            draft.due(day(value));
        } else if (!value.isEmpty()) {
            draft.remark(part);
        }
    }

    private void give(String part, ActionDraft draft) {
        if (Names.isNobody(part)) {
            draft.owners().open(part);
        } else if (isDoing(part)) {
            String[] told = part.split(" ", 2);
            draft.owners().add(people.read(told[0]));
            draft.done(DoneWords.of(told[1]));
            draft.remark(part);
        } else if (isPerson(part)) {
            draft.owners().add(people.read(part));
        } else if (isDay(part)) {
            draft.due(day(part));
        } else if (TERM.matcher(part).matches()) {
            draft.remark(part);
        } else {
            draft.absorb(Line.of(part));
        }
    }

    private boolean isDoing(String part) {
        Matcher doing = DOING.matcher(part);
        return doing.matches() && names.knows(doing.group(1)) && !names.knows(part)
                && (doing.group(2).matches("(?i)to \\p{L}.*") || DoneWords.of(doing.group(2)) != null);
    }

    private boolean isPerson(String words) {
        return names.isPerson(words);
    }

    /** When it is due, where that is no day. */
    static boolean isTerm(String words) {
        return TERM.matcher(words).matches();
    }

    /** The day of "by 12 May 2021" or of "due 12 May 2021". */
    static String day(String words) {
        return BY.matcher(words).replaceFirst("");
    }

    static boolean isDay(String words) {
        Stamp stamp = StampReader.readDay(day(words));
        return stamp != null && stamp.day() != null && stamp.day().date() != null && stamp.end() >= day(words).length();
    }
}
