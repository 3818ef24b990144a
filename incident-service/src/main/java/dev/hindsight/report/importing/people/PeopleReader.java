package dev.hindsight.report.importing.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** Cuts a field or a cell into the people it names. */
public final class PeopleReader {

    private static final Pattern SEPARATOR = Pattern
            .compile(
                    "\\s*(?:[,;|&+\\n]|(?<![\\p{L}\\d_])(?:and|or|und|et|y|og|och|en)(?![\\p{L}\\d_])|(?<=\\s)и(?=\\s)|\\s/\\s|/(?=\\p{Lu})|(?<=^\\p{Ll}{3,20})/(?=\\p{Ll}{3,20}$))\\s*");
    private static final Pattern MENTIONED = Pattern.compile("(?<![\\w.])(?=@\\S)");
    /** "@ida@bo": the second of two handles that touch; "@ida@wiki.example" is one. */
    private static final Pattern GLUED = Pattern.compile("(?<=@[\\w.-]{1,40})@(?=[\\w-]{1,40}(?![\\w-]|\\.\\w))");
    /** "@Ida BEISPIEL@Bo Muster": the next of two names that touch; what capitals lead to may be an address. */
    private static final Pattern NEXT = Pattern
            .compile("(?<=\\p{Ll})@(?=\\p{Lu})|(?<=\\p{Lu}{2})@(?=\\p{Lu}[\\p{L}'’-]{0,40}(?:\\s|$))");
    /** "@Muster, Bo": a mention that gives the last name first. */
    private static final Pattern LAST_FIRST = Pattern.compile("@\\p{Lu}[\\p{L}'’-]{1,30}, \\p{Lu}[\\p{L}'’-]{1,30}"
            + "(?:\\s?\\((?:Unlicensed|Deactivated)\\))?[\\s,;&]*(?:and|or)?\\s*");
    private static final Pattern AFTER_STATE = Pattern.compile("(?<=\\((?:Unlicensed|Deactivated|Deleted)\\))\\s*(?=\\S)");

    /** The id of an account where its name did not come along. */
    private static final Pattern ACCOUNT = Pattern.compile("\\[?(?:~?accountid:)?"
            + "((?:\\d{3,9}:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})\\]?");
    private static final Pattern PREFIX = Pattern.compile("Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|Fitz|Mc|O");
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+ (?:[\\p{Lu}(][\\p{L}'’.)-]* ?)+");
    /** Behind it stands what somebody is or did: "Ida Beispiel - first draft". */
    private static final Pattern DASH = Pattern.compile(" [-–—] ");
    /** "Ida Beispiel (and those who rowed)", "(review) Bo Muster": a remark, and no name that somebody is called by. */
    private static final Pattern REMARK = Pattern
            .compile("(?:\\(\\p{Ll}[^()]{2,20}\\) )?(.{3,60}?)(?: \\(\\p{Ll}[^() ]{0,20}(?: [^() ]{1,30}){2,12}\\))?");
    /** A name in brackets, as a link is written whose address never followed; not what a template asks for. */
    private static final Pattern BRACKETED = Pattern
            .compile("\\[(?!.{0,60}\\b(?i:names?|your|authors?|owners?|insert|add|team)\\b)([^\\[\\]]{3,60})\\]");
    private final Names names;

    public PeopleReader(Names names) {
        this.names = names;
    }

    public List<Person> read(List<Line> lines) {
        var people = new ArrayList<Person>();
        for (Line line : lines) {
            var words = new StringBuilder();
            for (Span span : line.spans()) {
                if (span instanceof Span.User(String id, String name)) {
                    cut(words.toString(), people);
                    words.setLength(0);
                    add(names.person(id, name), people);
                } else if (span instanceof Span.Link link && link.mailed() != null) {
                    cut(words.toString(), people);
                    words.setLength(0);
                    add(names.person(null, link.mailed()), people);
                } else if (!(span instanceof Span.Link(String _, String href) && href.startsWith("mailto:"))) {
                    words.append(span instanceof Span.Break ? "\n" : span.plain());
                }
            }
            cut(words.toString(), people);
        }
        return people;
    }

    public List<Person> read(String text) {
        return read(List.of(Line.of(text)));
    }

    private void cut(String text, List<Person> people) {
        if (text.length() > Limits.SEARCHED) {
            add(Person.named(Names.clean(text)), people);
            return;
        }
        String bare = Names.withoutTarget(text).replace('\u00a0', ' ');
        String spaced = bare.indexOf('@') < 0
                ? bare
                : NEXT.matcher(GLUED.matcher(bare).replaceAll("\n@")).replaceAll("\n@")
                        .replaceAll("\\(@(?=[\\w.-]{1,60}\\))", "(");
        for (String mention : MENTIONED.split(spaced)) {
            String[] parts = names.knows(mention) || Teams.areTrades(mention.strip()) || LAST_FIRST.matcher(mention).matches()
                    ? new String[]{mention}
                    : parts(mention);
            for (String part : parts) {
                for (String person : AFTER_STATE.split(part)) {
                    single(person, people);
                }
            }
        }
    }

    /** What stands between signs that part names; a sign inside brackets parts none. */
    private static String[] parts(String names) {
        String[] parts = SEPARATOR.split(names);
        boolean whole = Stream.of(parts).allMatch(part -> part.indexOf('(') < 0 == part.indexOf(')') < 0);
        return whole ? parts : new String[]{names};
    }

    /** Two names without anything between are two people if one of them is known and the rest reads like a name. */
    private void single(String text, List<Person> people) {
        String name = Names.clean(text);
        if (Names.isNobody(name)) {
            return;
        }
        Matcher account = ACCOUNT.matcher(name);
        if (account.matches()) {
            add(names.person(account.group(1), null), people);
            return;
        }
        if (Names.GONE.matcher(name).matches()) {
            add(names.person(null, name), people);
            return;
        }
        Matcher bracketed = BRACKETED.matcher(name);
        if (bracketed.matches() && names.isPerson(bracketed.group(1))) {
            single(bracketed.group(1), people);
            return;
        }
        Matcher remark = REMARK.matcher(name);
        if (remark.matches() && !remark.group(1).equals(name) && names.isPerson(remark.group(1))) {
            single(remark.group(1), people);
            return;
        }
        String[] dashed = DASH.split(name, 2);
        if (dashed.length == 2 && names.isPerson(dashed[0])) {
            single(dashed[0], people);
            if (names.isPerson(dashed[1])) {
                single(dashed[1], people);
            }
            return;
        }
        int joint = joint(name);
        if (joint > 0) {
            single(name.substring(0, joint), people);
            single(name.substring(joint), people);
            return;
        }
        List<String> touching = NamesInRow.of(name, names);
        if (!touching.isEmpty()) {
            touching.forEach(one -> add(Person.named(one), people));
            return;
        }
        add(Person.named(name), people);
    }

    /** Where two full names touch: "Ada ExampleBo Muster". */
    private int joint(String name) {
        for (int i = 3; i < name.length() - 3 && name.length() < 200; i++) {
            boolean touch = Character.isLowerCase(name.charAt(i - 1)) && Character.isUpperCase(name.charAt(i));
            if (touch && !names.knows(name) && names.isPerson(name.substring(0, i)) && name.indexOf(' ', i) > 0
                    && !PREFIX.matcher(name.substring(name.lastIndexOf(' ', i) + 1, i)).matches()
                    && NAMES.matcher(name.substring(i)).matches()) {
                return i;
            }
        }
        return 0;
    }

    private static void add(Person person, List<Person> people) {
        boolean already = people.stream().anyMatch(other -> other.equals(person)
                || other.name() != null && other.name().equals(person.name()));
        if (!already && (person.accountId() != null || !Words.collapse(String.valueOf(person.name())).isEmpty())) {
            people.add(person);
        }
    }

    /** Four or more words in capitals without a separator are probably two people, and nothing tells where the first ends. */
    public static boolean isAmbiguous(Person person) {
        return person.name() != null && person.name().length() < 200
                && person.name().matches("(?:[\\p{Lu}(][\\p{L}'’.)-]+ (?:\\p{Ll}{2,3} ){0,2}){3,}\\p{Lu}[\\p{L}'’.-]+");
    }
}
