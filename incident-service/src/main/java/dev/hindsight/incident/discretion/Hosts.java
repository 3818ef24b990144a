package dev.hindsight.incident.discretion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds machines of the inside in a text that nobody can reach from outside: addresses of private networks, names below domains
 * that only exist within a house, and names of three words with a port. A version looks like an address, and a package like a name.
 */
final class Hosts {

    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_@./:-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_(-]|\\.[\\p{L}\\p{N}])";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?";
    private static final Pattern NUMBER = Pattern
            .compile("(?i)" + BEFORE + "(?<!\\b(?:v|version|release|oracle|build) {1,3})(?:"
                    + "(?:10\\.\\d{1,3}|192\\.168|169\\.254|172\\.(?:1[6-9]|2\\d|3[01]))(?:\\.\\d{1,3}){2}(?::\\d{2,5})?"
                    + "|(?!127\\.|0\\.0)\\d{1,3}(?:\\.\\d{1,3}){3}:\\d{2,5})" + AFTER);
    private static final Pattern LONG_NUMBER = Pattern.compile("(?i)" + BEFORE
            + "(?:[23][0-9a-f]{3}|fe[89ab][0-9a-f]|f[cd][0-9a-f]{2}):(?=[0-9a-f:]{0,35}::|(?:[0-9a-f]{1,4}:){6}[0-9a-f]|:)"
            + "[0-9a-f:]{1,35}[0-9a-f]" + AFTER);
    private static final Pattern INSIDE = Pattern.compile("(?i)" + BEFORE + "(?:"
            + "(?:" + LABEL + "\\.){1,8}(?:corp|lan|intra|intranet|localdomain|cluster\\.local)"
            + "|(?!(?:com|org|net|io|dev|java|javax|jdk|sun)\\.)(?:(?:" + LABEL
            + "\\.){2,8}|[a-z]+[0-9-][a-z0-9-]{0,60}\\.)(?:internal|local))"
            + "(?::\\d{2,5})?" + AFTER);
    private static final Pattern WITH_PORT = Pattern
            .compile(BEFORE + "((?:" + LABEL + "\\.){2,8}[a-z]{2,24}):\\d{2,5}" + AFTER);

    private final Set<String> allowed;

    Hosts(Set<String> allowed) {
        this.allowed = allowed;
    }

    List<Span> find(String text) {
        var spans = new ArrayList<Span>();
        for (Pattern pattern : List.of(NUMBER, LONG_NUMBER, INSIDE)) {
            pattern.matcher(text).results().filter(found -> !isAllowed(found.group()))
                    .forEach(found -> spans.add(new Span(found.start(), found.end())));
        }
        WITH_PORT.matcher(text).results()
                .filter(found -> !isAllowed(found.group(1)) && !Links.isFile(found.group(1), "")
                        && !Links.isFile(lastTwo(found.group(1)), ""))
                .forEach(found -> spans.add(new Span(found.start(), found.end())));
        return spans;
    }

    private boolean isAllowed(String host) {
        return allowed.contains(host.replaceFirst(":\\d+\\z", "").toLowerCase(Locale.ROOT));
    }

    /** {@code db.test.py:12} is a line of a file. */
    private static String lastTwo(String host) {
        return host.replaceFirst(".*\\.(?=[^.]*\\.[^.]*\\z)", "");
    }
}
