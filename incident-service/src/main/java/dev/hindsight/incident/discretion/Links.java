package dev.hindsight.incident.discretion;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what leads to the inside in a text: addresses with what they begin with, or without it where a path, a query or a port
 * follows ({@code git.example/acme/3}), repositories ({@code git@host:acme/shop}) and shares ({@code \\fs01\share}).
 */
final class Links {

    private static final String LABEL = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]{0,61}[\\p{L}\\p{M}\\p{N}_])?";
    private static final String HOST = "(?:" + LABEL + "\\.){1,8}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])";
    private static final String PORT = "(?::\\d{2,5})?";
    private static final String QUERY = "\\?[\\p{L}\\w.-]{1,40}=";
    /** {@code nginx:1.25@sha256:…} is an image and the sum of what is in it. */
    private static final String NO_DIGEST = "(?!(?:sha\\d{1,3}|md5):)";
    private static final String TAIL = "[^\\s<>\"]*";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<![\\p{L}\\p{M}\\p{N}_@.-])(?:"
            + "(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)[^\\s<>\"]+"
            + "|(?<![:/])//" + LABEL + "(?:\\." + LABEL + "){0,8}" + PORT + "/[^\\s<>\"/]" + TAIL
            + "|(?<![:%)}\\\\])(?:\\\\{2,4}|\\\\(?=[^\\s\\d\\\\]{0,63}\\d|[^\\s\\\\]{2,63}\\\\[^\\s\\\\]{2,63}\\\\))" + LABEL
            + "(?<!\\\\.)\\\\{1,2}[\\p{L}\\p{N}_$][\\p{L}\\p{N}_$.-]" + TAIL
            + "|(?<host>" + HOST + ")(?<rest>" + PORT + "(?:/|" + QUERY + ")" + TAIL + ")"
            + "|[\\p{L}\\p{N}._-]{1,64}@" + NO_DIGEST + "(?:" + LABEL + "\\.){0,8}" + LABEL
            + ":(?!\\d{1,5}(?![\\p{L}\\p{N}_/-]))[\\p{L}\\p{N}_.~/-]" + TAIL
            + "|localhost" + PORT + "(?:/|" + QUERY + ")" + TAIL
            + "|(?=[0-9-]*[a-z])[a-z0-9-]{1,63}(?::\\d{3,5}/|:\\d\\d/(?!\\d))" + TAIL
            + "|\\d{1,3}(?:\\.\\d{1,3}){3}" + PORT + "(?:/|" + QUERY + ")" + TAIL
            + "|\\[[0-9a-f]{0,4}:[0-9a-f:.]{1,40}\\](?::\\d{2,5})?" + TAIL + ")");
    private static final String BEHIND = ".,;:!?'’*_~`)]}|";
    private static final Pattern NOTE = Pattern.compile(Reading.FOOTNOTE + "\\z");
    private static final int LONGEST_NOTE = 43;
    private static final Pattern ANOTHER = Pattern.compile("(?i)://|www\\.|%3a%2f%2f");
    /** What no host ends with, as in "Node.js/Express", and what files and products end with as well, as in "setup.sh/2". */
    private static final Set<String> FILES = Set.of("js", "ts", "jsx", "tsx", "rb", "go", "gz", "java", "kt", "json", "yml",
            "yaml",
            "xml", "htm", "html", "css", "txt", "log", "conf", "sql", "toml", "csv", "php", "out", "exe", "jar", "war", "dll",
            "ini", "env", "lock",
            "tmp", "bak", "cpp", "hpp", "vue", "scss", "png", "jpg", "svg", "pdf", "proto", "tf");
    private static final Set<String> ALSO_FILES = Set.of("net", "sh", "md", "rs", "py", "pl", "so", "ps");

    /** A sentence that left out a blank, as in "e.g.this/that"; behind a word what follows must not be able to end a host. */
    private static final Pattern ABBREVIATED = Pattern.compile("(?i)(?:(?:e\\.g|i\\.e|z\\.b|d\\.h|u\\.a|a\\.k\\.a)\\.[a-z]+"
            + "|(?:etc|vs|resp|incl|excl|approx|cf|viz|bzw|usw|evtl|ggf|inkl)\\.[a-z]{4,})/[a-z].*");
    private static final Pattern END_OF_HOST = Pattern
            .compile("(?i).*\\.(?:com|net|org|io|dev|app|gov|edu|mil|co|eu|de|uk|us|me|ai"
                    + "|info|corp|cloud|example|local|internal|intra|intranet|home|test|name|site|tech|online|shop|page|wiki|zone|team|tools)");

    private final Set<String> allowed;

    /** @param allowed hosts in small letters that everybody may know */
    Links(Set<String> allowed) {
        this.allowed = allowed;
    }

    List<Span> find(String text) {
        var spans = new ArrayList<Span>();
        ADDRESS.matcher(text).results().forEach(found -> {
            String address = found.group().substring(0, end(found.group()));
            if (!isFile(found) && !isSentence(found) && !isAllowed(address)) {
                spans.add(new Span(found.start(), found.start() + address.length()));
            }
        });
        return spans;
    }

    /** Where signs of a sentence and marks of footnotes begin that stand behind it. */
    private static int end(String address) {
        int end = address.length();
        while (end > 0 && BEHIND.indexOf(address.charAt(end - 1)) >= 0) {
            Matcher note = NOTE.matcher(address).region(Math.max(0, end - LONGEST_NOTE), end);
            end = address.charAt(end - 1) == ']' && note.find() ? note.start() : end - 1;
        }
        return end;
    }

    /** Whether it may be told, and leads there without taking another address along. */
    boolean isAllowed(String address) {
        try {
            String whole = address.startsWith("//")
                    ? "https:" + address
                    : address.contains("://") ? address : "https://" + address;
            var there = new URI(whole);
            String host = there.getHost();
            return there.getRawUserInfo() == null && whole.toLowerCase(Locale.ROOT).startsWith("http") && host != null
                    && allowed.contains(host.toLowerCase(Locale.ROOT))
                    && !ANOTHER.matcher(whole).region(whole.indexOf("://") + 3 + host.length(), whole.length()).find();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isFile(String host, String rest) {
        String[] labels = host.split("\\.");
        String end = labels[labels.length - 1];
        String last = end.toLowerCase(Locale.ROOT);
        if (!rest.isEmpty() && !rest.startsWith("/")) {
            return false;
        }
        if (FILES.contains(last)) {
            return true;
        }
        if (!ALSO_FILES.contains(last) || labels.length > 2) {
            return false;
        }
        String[] steps = rest.split("/");
        return Character.isUpperCase(end.charAt(0)) || steps.length < 3 || steps[1].contains(".");
    }

    private static boolean isFile(MatchResult found) {
        return found.group("host") != null && isFile(found.group("host"), found.group("rest"));
    }

    private static boolean isSentence(MatchResult found) {
        return found.group("host") != null && ABBREVIATED.matcher(found.group()).matches()
                && !END_OF_HOST.matcher(found.group("host")).matches();
    }
}
