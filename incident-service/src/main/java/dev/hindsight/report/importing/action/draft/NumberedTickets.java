package dev.hindsight.report.importing.action.draft;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tickets by their number in the column of the tickets: "#53", "harbour/lamp#53", "#53, #54 — done", "#53 ✅", "Bug 5554823".
 *
 * @param state how they stand, empty where nothing says so
 */
public record NumberedTickets(List<String> tickets, String state) {

    private static final String NUMBER = "(?:[Bb]ug \\d{4,8}|(?:[A-Za-z0-9][\\w-]{0,38}/[A-Za-z0-9][\\w.-]{0,99})?#\\d{1,7})";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern ALL = Pattern.compile("(?i)((?:(?:issue|pr|pull request|ticket|mr)s? )?" + NUMBER
            + "(?:(?:[,;/&\\s]|and){1,5}" + NUMBER
            + "){0,9})(?:\\s?[–—:(,-]\\s?(.+)|\\s?(\\p{So}\\x{FE0F}?|(?:done|open|merged|closed|todo|wip)))?");
    private static final Pattern LINKS = Pattern.compile("(?i)links?|references?");

    /** What such a cell says; none where it opens with anything else or only links to what belongs to a repository. */
    public static @Nullable NumberedTickets of(String heading, String cell) {
        Matcher all = ALL.matcher(cell);
        if (!all.matches() || cell.indexOf('/') > 0 && LINKS.matcher(heading).matches()) {
            return null;
        }
        return new NumberedTickets(ONE.matcher(all.group(1)).results().map(MatchResult::group).toList(),
                Stream.of(2, 3).map(all::group).filter(Objects::nonNull).findFirst().orElse(""));
    }
}
