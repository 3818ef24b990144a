package dev.hindsight.incident.discretion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the texts of an incident tell of people and tickets by the way they write them: {@code @ann.lee}, {@code …/browse/OPS-12}. What is
 * code behind an {@code @} is told by {@link AtSigns}.
 */
final class Mentions {

    private static final Pattern CODE = Pattern.compile("```[^`]{0,20000}```|`[^`\\n]{0,2000}`");
    /** What stands behind a word or a link is the host of an address. */
    private static final String NO_MAIL = "(?<![\\p{L}\\p{M}\\p{N}_%+@\\uFF20/-])(?<![\\p{L}\\p{N}_]\\.)";
    private static final String NO_LINK = "(?<![\\p{L}\\p{N}_][)\\]\\[])";
    private static final String AT = "[@\\uFF20\\uFE6B]";
    private static final Pattern PERSON = Pattern.compile(NO_MAIL + NO_LINK + AT
            + "(\\p{L}[\\p{L}\\p{M}\\p{N}_-]{1,40}(?:\\.[\\p{L}\\p{N}_-]{1,40}){0,8})");
    /** Of a wiki, a tracker and a chat: {@code @[Ann Lee](…)}, {@code [~ann]}, {@code <@U1|ann>}. */
    private static final Pattern LINKED = Pattern.compile("@\\[([^\\[\\]\\n]{2,80})\\]\\(|\\[~([^\\[\\]\\s:]{2,80})\\]"
            + "|<@[A-Z0-9]{1,30}\\|([^<>|\\n]{2,80})>");
    /** Other signs are no handle: {@code @2GB}. */
    private static final Pattern SEEN = Pattern.compile("(?=" + AT + ")(?:" + NO_MAIL + "|(?<=@[\\p{L}\\p{N}._-]{1,40}/))" + AT
            + "([\\p{L}_](?:[\\p{L}\\p{M}\\p{N}_.-]*[\\p{L}\\p{M}\\p{N}_])?)|\\[~[^\\[\\]\\s]{1,120}\\]"
            + "|<@[A-Za-z0-9]{1,30}(?:\\|[^<>|\\n]{1,80})?>");
    private static final Pattern TICKET = Pattern
            .compile("(?:/browse/|/issues?/|selectedIssue=|issueKey=)([A-Za-z][A-Za-z0-9]{1,9}-[1-9]\\d{0,17})(?!\\d)");
    /** Whoever is called so is everybody. */
    private static final Set<String> ALL = Set.of("here", "channel", "everyone", "all", "team", "oncall", "on-call");

    final Set<String> people = new TreeSet<>();
    final Set<String> tickets = new TreeSet<>();

    /** Where a text mentions somebody, known or not. */
    static List<Span> find(String text) {
        return SEEN.matcher(text).results().filter(found -> found.group(1) == null || isPerson(found, text))
                .map(found -> new Span(found.start(), found.end())).toList();
    }

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
        if (text.indexOf('@') < 0 && text.indexOf('\uFF20') < 0 && !text.contains("[~")) {
            return;
        }
        String prose = CODE.matcher(text).replaceAll(" ");
        PERSON.matcher(prose).results().filter(found -> isPerson(found, prose)).map(found -> found.group(1))
                .forEach(people::add);
        LINKED.matcher(prose).results().map(Mentions::linked).filter(name -> !isAll(name)).forEach(people::add);
    }

    private static String linked(MatchResult found) {
        for (int group = 1; group < found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group).strip();
            }
        }
        return found.group(found.groupCount()).strip();
    }

    private static boolean isPerson(MatchResult found, String text) {
        return !isAll(found.group(1)) && !AtSigns.isCode(text, found.start(1), found.end(1));
    }

    private static boolean isAll(String name) {
        return ALL.contains(name.toLowerCase(Locale.ROOT));
    }
}
