package dev.hindsight.report.importing.action.cell;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** What the words of a single cell are: people, a ticket, a day, a state. */
public final class CellWords {

    /** "LMP-7 Buy fuses": where one action opens so, the next that does is another. */
    private static final Pattern KEYED = Pattern
            .compile(
                    "[A-Z][A-Z0-9]{1,9}-\\d{1,6}:?\\s+(?:[-–—]\\s+)?(?!Getting )(?:\\p{Lu}\\p{Ll}+|(?!and |or )\\p{Ll}{2,20})\\s+\\p{L}");

    /** What an address may be called in front of it: "PR: https://…". */
    private static final Pattern NAMED = Pattern
            .compile("(?i)(?:PR|MR|(?:pull|merge) request|commit|ticket|issue|jira|link|docs?)s?");

    private CellWords() {}

    static boolean isKeyed(String words) {
        return KEYED.matcher(words).lookingAt();
    }

    static boolean hasTicket(String words) {
        return words.length() < 200 && namesOne(words);
    }

    /** Nothing but a day, which may lack its year: "15 Mar", "by 15 March 2020". */
    static boolean isDay(String words) {
        String day = day(words);
        Stamp stamp = StampReader.readDay(day);
        return stamp != null && stamp.end() >= day.length() && stamp.day() != null && stamp.day().month() != null;
    }

    static String day(String words) {
        return words.replaceFirst("^(?i:by|due):? (?=\\S)", "");
    }

    /** Whether it is nothing but somebody, or several. */
    static boolean isPeople(String words, Names names) {
        if (names.isPerson(words)) {
            return true;
        }
        List<Person> people = words.length() > 120 ? List.of() : new PeopleReader(names).read(words);
        boolean account = people.size() == 1 && people.getFirst().accountId() != null;
        return account || people.size() > 1 && people.stream().allMatch(
                person -> person.name() != null && names.isPerson(person.name()));
    }

    static boolean isTicket(String words) {
        return namesOne(words)
                && (isNoMoreThanTicket(words) || words.matches("(?s)(?:[A-Z][A-Z0-9]{1,9}-\\d|https?://).*"));
    }

    private static boolean namesOne(String words) {
        return !Tickets.keys(words).isEmpty() || !Tickets.urls(words).isEmpty();
    }

    /** Whether nothing stands beside the ticket but what it is called, or how it stands. */
    static boolean isNoMoreThanTicket(String words) {
        if (!namesOne(words)) {
            return false;
        }
        String rest = Tickets.withoutKeys(Tickets.withoutUrls(words)).replaceAll("Getting issue details(?:\\.{3}|…)?|STATUS",
                " ");
        String left = rest.replaceAll("[\\s:;,&()–—-]+", " ").strip();
        return left.isEmpty() || NAMED.matcher(left).matches() || DoneWords.of(left) != null;
    }

    public static boolean isState(String words) {
        return words.length() < 60 && DoneWords.of(words) != null;
    }
}
