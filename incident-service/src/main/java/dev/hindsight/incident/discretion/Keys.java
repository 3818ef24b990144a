package dev.hindsight.incident.discretion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds keys of tickets in a text: of our own and of projects in which the desk knows a ticket in any case, of all other projects
 * where they are written in capitals ({@code PAY-123}), but for words that {@code no-tickets.txt} has ({@code UTF-8}). In doubt it
 * is a ticket.
 */
final class Keys {

    /** Writing programs set others than the one that keys have. */
    private static final String HYPHEN = "[-\u2010-\u2015\u2212]";
    /** People leave out what an address begins with. */
    private static final String SCHEME = "(?:https?://(?:www\\.)?)?";
    private static final Pattern KEY = Pattern
            .compile("(?<![\\p{L}\\p{N}_-])([A-Za-z][A-Za-z0-9]{1,9})" + HYPHEN + "[1-9]\\d{0,17}(?![\\p{L}\\p{N}_]|-\\d)");
    private static final Set<String> NO_PROJECTS = WordList.of("no-tickets.txt");

    private final Set<String> projects = new HashSet<>(Set.of("INC", "ACT"));
    private final List<Pattern> others = new ArrayList<>();

    Keys(Set<String> tickets) {
        for (String ticket : tickets) {
            Matcher key = KEY.matcher(ticket);
            if (key.matches()) {
                projects.add(key.group(1).toUpperCase(Locale.ROOT));
            } else {
                others.add(Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + SCHEME + Pattern.quote(ticket.replaceFirst("^(?i)" + SCHEME, ""))
                                + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        }
    }

    List<Span> find(String text) {
        var spans = new ArrayList<Span>();
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            if (isProject(key.group(1))) {
                spans.add(new Span(key.start(), key.end()));
            }
        }
        for (Pattern other : others) {
            other.matcher(text).results().forEach(found -> spans.add(new Span(found.start(), found.end())));
        }
        return spans;
    }

    private boolean isProject(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        return projects.contains(capitals) || name.equals(capitals) && !NO_PROJECTS.contains(name);
    }
}
