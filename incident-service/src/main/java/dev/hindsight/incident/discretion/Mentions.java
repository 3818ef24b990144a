package dev.hindsight.incident.discretion;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** What the texts of an incident tell of people and tickets by the way they write them: {@code @ann.lee}, {@code …/browse/OPS-12}. */
final class Mentions {

    private static final Pattern CODE = Pattern.compile("```[^`]{0,20000}```|`[^`\\n]{0,2000}`");
    private static final Pattern PERSON = Pattern
            .compile("(?<![\\p{L}\\p{N}._%+@/-])@(\\p{L}[\\p{L}\\p{M}\\p{N}_-]{1,40}(?:\\.[\\p{L}\\p{N}_-]{1,40}){0,3})");
    private static final Pattern TICKET = Pattern
            .compile("(?:/browse/|/issues?/|selectedIssue=|issueKey=)([A-Za-z][A-Za-z0-9]{1,9}-[1-9]\\d{0,17})(?!\\d)");
    /** Whoever is called so is everybody. */
    private static final Set<String> ALL = Set.of("here", "channel", "everyone", "all", "team", "oncall", "on-call");

    final Set<String> people = new TreeSet<>();
    final Set<String> tickets = new TreeSet<>();

    /** In all text within. */
    void read(JsonNode data) {
        if (data.isTextual()) {
            read(data.asText());
        }
        data.forEach(this::read);
    }

    void read(String text) {
        Matcher ticket = TICKET.matcher(text);
        while (ticket.find()) {
            tickets.add(ticket.group(1));
        }
        if (text.indexOf('@') < 0) {
            return;
        }
        Matcher person = PERSON.matcher(CODE.matcher(text).replaceAll(" "));
        while (person.find()) {
            if (!ALL.contains(person.group(1).toLowerCase(java.util.Locale.ROOT))) {
                people.add(person.group(1));
            }
        }
    }
}
