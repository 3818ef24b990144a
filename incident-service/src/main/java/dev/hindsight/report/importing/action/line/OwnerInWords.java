package dev.hindsight.report.importing.action.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.Mentioned;
import dev.hindsight.report.importing.action.draft.OwnerLabel;
import dev.hindsight.report.importing.people.Mentions;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;
import dev.hindsight.report.importing.people.Teams;

/** Finds who owns an action in its words: mentioned, in brackets, behind a dash, after a label, or told by a sentence. */
public final class OwnerInWords {

    private static final Pattern BRACKETED = Pattern
            .compile("\\s*[(\\[]\\s*((?:[^()\\[\\]]|\\([\\p{L} ]{2,20}\\)){2,80}?)\\s*[)\\]]\\s*[.:]?\\s*$");
    private static final Pattern DASHED = Pattern
            .compile("\\s+(?:--|[-–—:|])\\s*((?:[^-–—:|]|(?<=\\p{L})-(?=\\p{L})){3,60})$");
    /** Behind an arrow stands as well what something becomes, and only who is known owns it. */
    private static final Pattern ARROW = Pattern.compile("\\s(?:→|[-=]>)\\s+([^→>]{3,60})$");
    private static final Pattern COMMA = Pattern.compile(",\\s+([^,;.:()–—-]{3,60})$");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)[\\s,;.–—(-]{0,4}\\b(?:(?:" + OwnerLabel.NAMES + ")\\s?:|assigned to:?)\\s+("
                    + "(?:(?! (?:--|[-–—]) )(?:[^,;.:()]|\\(\\p{Lu}\\p{Ll}{1,15}\\)(?= \\p{Lu})|(?<= \\p{Lu})\\.(?= \\p{Lu}))){2,60})\\)?");
    private static final Pattern LEADING = Pattern.compile("^([^:–—]{2,40}?|\\?{1,3})\\s*[:–—]\\s+(?=\\S)");
    private static final Pattern AHEAD = Pattern.compile("^\\[([^\\[\\]]{1,60})\\]:?\\s+(?=\\S)");
    /** Brackets of this kind may hold anything ahead of an action, and only who is known owns it. */
    private static final Pattern BRACKET_AHEAD = Pattern.compile("^\\(([^()]{2,60})\\):?\\s+(?=\\S)");

    private final Names names;
    private final PeopleReader people;

    public OwnerInWords(Names names) {
        this.names = names;
        this.people = new PeopleReader(names);
    }

    /** What stands in brackets at the end, if every part of it is understood. */
    boolean bracketed(ActionDraft draft) {
        Matcher bracket = BRACKETED.matcher(draft.text());
        boolean read = draft.text().length() <= ActionDraft.LONGEST && bracket.find()
                && new BracketsBehind(names).read(bracket.group(1), draft);
        if (read) {
            draft.replaceText(draft.text().substring(0, bracket.start()).strip());
        }
        return read;
    }

    /** Finds the owner in the words of the action; a text far too long for one is left alone. */
    public void find(ActionDraft draft) {
        if (draft.text().length() > ActionDraft.LONGEST) {
            return;
        }
        if (draft.hasOwner()) {
            draft.replaceText(draft.text().replaceAll("\\s*[(\\[]\\s*[)\\]]\\s*$", "").strip());
            return;
        }
        String text = draft.text();
        if (bracketed(draft)) {
            return;
        }
        if (new DashesBehind(names).read(draft)) {
            return;
        }
        if (taken(draft, LABELLED.matcher(text), false) || taken(draft, BRACKETED.matcher(text), true)
                || taken(draft, DASHED.matcher(text), true)) {
            return;
        }
        Matcher arrow = ARROW.matcher(text);
        if (arrow.find() && names.knows(arrow.group(1)) && taken(draft, ARROW.matcher(text), true)) {
            return;
        }
        Matcher behind = COMMA.matcher(text);
        if (behind.find() && behind.group(1).indexOf(' ') > 0 && !behind.group(1).startsWith("@")
                && names.knows(behind.group(1))
                && taken(draft, COMMA.matcher(text), true)) {
            return;
        }
        Matcher ahead = AHEAD.matcher(text);
        if (ahead.find() && (names.isPerson(ahead.group(1)) || Names.isNobody(ahead.group(1)))) {
            draft.owners().say(ahead.group(1), names);
            draft.replaceText(text.substring(ahead.end()).strip());
            return;
        }
        Matcher bracket = BRACKET_AHEAD.matcher(text);
        if (bracket.find() && Stream.of(bracket.group(1).split("\\s?[,;+&/]\\s?| and ")).allMatch(names::knows)) {
            draft.owners().add(people.read(bracket.group(1)));
            draft.replaceText(text.substring(bracket.end()).strip());
            return;
        }
        Matcher leading = LEADING.matcher(text);
        boolean lead = leading.find();
        if (lead && Names.isNobody(leading.group(1)) && (leading.group(1).length() > 2 || leading.group(1).startsWith("?"))) {
            draft.owners().open(leading.group(1));
            draft.replaceText(text.substring(leading.end()).strip());
            return;
        }
        if (lead && (names.isPerson(leading.group(1))
                && (Doer.knows(leading.group(1), names) || leading.group(1).startsWith("@")) || areKnown(leading.group(1)))) {
            draft.owners().add(people.read(leading.group(1)));
            draft.replaceText(text.substring(leading.end()).strip());
            return;
        }
        if (MentionsBehind.read(draft) || new NamesBeside(names).read(draft)) {
            return;
        }
        String told = Doer.by(text, names);
        if (told != null) {
            draft.owners().add(people.read(told));
            return;
        }
        mentioned(draft, text);
    }

    private boolean taken(ActionDraft draft, Matcher matcher, boolean onlyPerson) {
        if (!matcher.find()) {
            return false;
        }
        String words = matcher.group(1).strip();
        if (Names.isNobody(words)) {
            draft.owners().open(words);
        } else {
            List<Person> read = people.read(words);
            boolean persons = read.stream().allMatch(person -> person.name() != null && (names.isPerson(person.name())
                    || words.startsWith("@"))) || Teams.isTeam(words);
            if (read.isEmpty() || onlyPerson && !persons) {
                return false;
            }
            draft.owners().add(read);
        }
        String text = draft.text();
        String rest = (text.substring(0, matcher.start()) + text.substring(matcher.end())).strip();
        draft.replaceText(rest.replaceFirst("^[–—:,;-]\\s+", ""));
        return true;
    }

    /** "Ida + Bo", "Ida, Bo": all of whom are known. */
    private boolean areKnown(String words) {
        boolean several = words.indexOf('+') > 0 || words.indexOf('&') > 0 || words.indexOf(',') > 0;
        List<Person> each = several ? people.read(words) : List.of();
        return !each.isEmpty() && each.stream().allMatch(person -> person.name() != null && names.knows(person.name()));
    }

    private static boolean owns(String text, String name) {
        int at = text.indexOf("@" + name);
        String before = text.substring(0, at).replaceAll("@\\p{Lu}[\\p{L}'’-]* ?(?:\\p{Lu}[\\p{L}'’-]* ?)?(?:,|&|and) ?$", "");
        return Mentioned.owns(before, text.substring(at + 1 + name.length()));
    }

    private static void mentioned(ActionDraft draft, String text) {
        List<String> mentions = Mentions.in(text).stream().filter(name -> owns(text, name)).toList();
        mentions.forEach(name -> draft.owners().add(List.of(Person.named(name))));
        if (!mentions.isEmpty()) {
            String first = "@" + mentions.getFirst();
            String rest = text.startsWith(first)
                    ? Mentions.behind(text.substring(first.length()))
                            .replaceFirst("^\\s*(?:[:–—-]|to|will|should|needs to|is (?:going )?to)\\s+", "")
                    : text.endsWith(first) ? text.substring(0, text.length() - first.length()) : text;
            draft.replaceText(rest.strip());
        }
    }
}
