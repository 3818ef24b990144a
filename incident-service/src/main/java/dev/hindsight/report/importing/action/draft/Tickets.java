package dev.hindsight.report.importing.action.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Span;

/** Ticket keys and addresses in words. */
public final class Tickets {

    /** What stands between quotation marks is what something is called. */
    private static final Pattern KEY = Pattern
            .compile("(?<![A-Za-z0-9._\"“-]|(?<!\\d)/)([A-Z][A-Z0-9]{1,9}-\\d{1,6})(?![0-9-]|\\.\\d)");
    /** "bug T219450": a task of Phabricator. */
    private static final Pattern TASK = Pattern.compile("\\b(?i:bug|task|phab|phabricator)[: ]\\s?(T\\d{3,7})\\b");
    /** "T303219", "INC0042059": a task of Phabricator or a number of a service desk, told from other words by its many digits. */
    private static final Pattern BARE_TASK = Pattern
            .compile("(?<![\\w./#-])(T\\d{5,7}|(?:[A-Z]{3}|RITM|TASK|SCTASK)\\d{7})(?![\\w-]|\\.\\d)");
    /** "bug 1604925": a bug of Bugzilla, which has no name of a project ahead of its many digits. */
    private static final Pattern BUG = Pattern.compile("[Bb]ug \\d{5,8}");
    /** Names of standards and the like, which look as keys do. */
    static final Pattern NO_PROJECT = Pattern.compile(
            "(?:[A-Z]{1,3}\\d{2,4}[A-Z]{1,3}|UTF|SHA|ISO|COVID|CWE|CAPEC|HTTP|RFC|AES|CVE|GMT|UTC|BST|TLS|SSL|MD|IPV|RSA|EC|HTML|CSS|PCI|SOC|SEV|P|X|TCP|UDP|IEC|WCAG|GPT|UUID|LTS|RAID|Q)-\\d+");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>|\"“”)\\]]{3,2000}");
    /** "LMP-7 (https://…)", "#12 <https://…>": a link as it is printed, its address behind its words. */
    private static final Pattern LINKED = Pattern
            .compile(
                    "(?<![A-Za-z0-9./_\"“#-])([A-Z][A-Z0-9]{1,9}-\\d{1,6}|#\\d{1,7})\\s?[(<\\[](https?://[^\\s<>|\"“”)\\]]{3,2000})[)>\\]]");
    private static final Pattern BROWSE = Pattern
            .compile("/(?:browse|issues|projects/[A-Z0-9]+/issues)/([A-Z][A-Z0-9]{1,9}-\\d{1,6})(?=$|[/?#])"
                    + "|//phab[a-z.-]{1,60}/(T\\d{2,7})(?=$|[/?#])|//app\\.clickup\\.com/t/(?:\\d{4,20}/)?([A-Za-z0-9-]{6,14})(?=$|[/?#])"
                    + "|//linear\\.app/[\\w-]{1,40}/issue/([A-Z][A-Z0-9]{1,9}-\\d{1,6})(?=$|[/?#])");
    /** An address that ends in a key: of a ticket, if it is one of the same project. */
    private static final Pattern LAST = Pattern.compile("/([A-Z][A-Z0-9]{1,9}-\\d{1,6})/?(?=$|[?#])");
    private static final Pattern NUMBER = Pattern.compile("(?:^|[^\\w])#(\\d{1,7})(?!\\d)");
    private static final Pattern NUMBERED = Pattern
            .compile("/(?:issues|pull|pulls|merge_requests|-/issues)/(\\d{1,7})(?=$|[/?#])");

    /** "KM484", where it is all that a link says. */
    private static final Pattern NAME = Pattern.compile("([A-Z]{2,10})(\\d{3,6})");

    /** "22Q2-31" as all that a link to a card of a board says: there a key may open with a digit. */
    private static final Pattern CARD = Pattern.compile("(?=\\d{0,9}[A-Z])[A-Z0-9]{2,10}-\\d{1,6}");
    private static final Pattern BOARD = Pattern.compile("https?://(?:www\\.)?trello\\.com/c/.*");

    private Tickets() {}

    /** The keys that the words of a link show; there a key needs no hyphen. */
    static Set<String> keysOfLink(String words, String url) {
        return CARD.matcher(words.strip()).matches() && BOARD.matcher(url).matches()
                ? Set.of(words.strip())
                : keysOfLink(words);
    }

    private static Set<String> keysOfLink(String words) {
        Matcher name = NAME.matcher(words.strip());
        boolean key = name.matches() && !NO_PROJECT.matcher(name.group(1) + "-" + name.group(2)).matches();
        return key ? Set.of(name.group()) : BUG.matcher(words.strip()).matches() ? Set.of(words.strip()) : keys(words);
    }

    /** Every key that stands in the words, in their order; version numbers and names of standards are none. */
    public static Set<String> keys(String words) {
        var keys = new LinkedHashSet<String>();
        if (words.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
            return keys;
        }
        Matcher matcher = KEY.matcher(withoutUrls(words));
        while (matcher.find()) {
            if (!NO_PROJECT.matcher(matcher.group(1)).matches()) {
                keys.add(matcher.group(1));
            }
        }
        TASK.matcher(words).results().forEach(task -> keys.add(task.group(1)));
        BARE_TASK.matcher(withoutUrls(words)).results().forEach(task -> keys.add(task.group(1)));
        return keys;
    }

    public static List<String> urls(String words) {
        var urls = new ArrayList<String>();
        if (!words.contains("://")) {
            return urls;
        }
        Matcher matcher = URL.matcher(words);
        while (matcher.find()) {
            urls.add(trimmed(matcher.group()));
        }
        return urls;
    }

    /** Hands over each link whose address stands in brackets behind its words, and gives the words without them. */
    static String linked(String words, Consumer<Span.Link> links) {
        return LINKED.matcher(words).replaceAll(link -> {
            links.accept(new Span.Link(link.group(1), trimmed(link.group(2))));
            return " ";
        });
    }

    private static String trimmed(String url) {
        int end = url.length();
        while (end > 0 && ".,;:!?'’*_".indexOf(url.charAt(end - 1)) >= 0) {
            end--;
        }
        return url.substring(0, end);
    }

    /** The words without tickets and addresses. */
    public static String without(String words) {
        return words.length() > Limits.SEARCHED
                ? words
                : Edges.trimmed(withoutKeys(withoutUrls(DraftTickets.withoutState(words))));
    }

    public static String withoutUrls(String words) {
        return URL.matcher(words).replaceAll(" ");
    }

    public static String withoutKeys(String words) {
        String bare = BARE_TASK.matcher(words).replaceAll(" ");
        return KEY.matcher(bare).replaceAll(match -> NO_PROJECT.matcher(match.group(1)).matches() ? match.group() : " ");
    }

    /** The key an address leads to, none when it leads to no ticket page. */
    public static Set<String> keysOfUrl(String url) {
        Matcher matcher = BROWSE.matcher(url);
        if (!matcher.find()) {
            return Set.of();
        }
        return Stream.of(1, 2, 3, 4).map(matcher::group).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Whether the words of a link name another ticket than its address. */
    static boolean contradicts(String words, String url) {
        Set<String> shown = keys(words);
        Set<String> linked = keysOfUrl(url);
        if (!shown.isEmpty() && !linked.isEmpty()) {
            return !shown.containsAll(linked);
        }
        Matcher last = LAST.matcher(url);
        if (!shown.isEmpty() && last.find()) {
            return !shown.contains(last.group(1))
                    && shown.stream().anyMatch(key -> key.startsWith(last.group(1).replaceFirst("\\d+$", "")));
        }
        Matcher number = NUMBER.matcher(words);
        Matcher numbered = NUMBERED.matcher(url);
        return number.find() && numbered.find() && !number.group(1).equals(numbered.group(1));
    }
}
