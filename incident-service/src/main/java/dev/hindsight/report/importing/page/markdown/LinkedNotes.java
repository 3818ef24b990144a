package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Limits;

/**
 * Markdown of note-taking tools such as Obsidian, whose notes link each other: {@code [[Note]]}, {@code [[Note|words]]} and
 * {@code [[Note#Part]]} as the words they show, {@code ![[lamp.png|500]]} as a picture, {@code %% … %%} as a comment, without the anchors
 * ({@code ^lamp}) that stand behind a line. A note of somebody behind a task is a mention. Code stays as it is.
 */
final class LinkedNotes {

    private static final String TARGET = "(?! )([^\\[\\]|\"\\v]{1,200}?)(?<! )";
    /** A link in brackets, "[[1]](…)", is no link to a note, nor are "[[ -f lamp ]]", "lamps[[1]]" and the number of a source. */
    private static final Pattern LINK = Pattern.compile(
            "(!?)(?<![\\w\\]\\\\])\\[\\[(?!\\d{1,3}\\]\\])" + TARGET
                    + "(?:\\\\?\\|([^\\[\\]\\n]{0,200}))?\\]\\](?![(\\[]|: ?(?:https?:|<|/))");
    private static final Pattern PICTURE = Pattern.compile("(?i).{1,190}\\.(?:png|jpe?g|gif|webp|svg|bmp|avif)");
    private static final Pattern SIZE = Pattern.compile("\\d{1,5}(?:x\\d{1,5})?");
    private static final Pattern COMMENT = Pattern.compile("(?<!\\S)%%(?!%)([^%\\n]{1,500})%%(?!\\S)");
    private static final Pattern COMMENT_SIGN = Pattern.compile("\\s*%%\\s*");
    private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
    private static final Pattern ANCHOR = Pattern.compile("(?<=\\S) \\^(?=[\\w-]{0,39}[A-Za-z])[\\w-]{3,40}\\s*$");
    private static final Pattern MARKED = Pattern.compile("(?<![\\w=])==(?![\\s=])([^=\\n]{1,500})(?<!\\s)==(?![\\w=])");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:[-*+>]\\s+)?(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern SPAN = Pattern.compile("(?<!`)(`{1,9})(?!`).{1,2000}?(?<!`)\\1(?!`)");
    private static final Pattern TASK = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)]) \\[[ xX]\\] .*");
    /** Behind the last link to a note: other links, days, and what has no letters. */
    private static final Pattern BEHIND = Pattern
            .compile("(?:\\[[^\\[\\]]{1,200}\\]\\([^()\\s]{1,500}\\)|[^\\p{L}\\[\\]]){0,300}+");
    private static final Pattern JOINT = Pattern.compile("[\\s,&+]{0,9}(?:and\\s{1,3})?");
    /** In front of somebody of whom the task only speaks. */
    private static final Pattern SPEAKS = Pattern.compile(
            "(?i).*(?<!\\p{L})(?:to|with|from|for|of|by|about|via|at|see|ask|tell|ping|call|contact|help|remind|thank|invite)\\s{1,3}");
    private static final Pattern PEOPLE = Pattern
            .compile(
                    "(?i)(?:authors?|owners?|people|participants?|attendees|responders?|reporters?|lead|leads|incident commander|assignees?)");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]{1,200})\\]");

    private final Set<String> people = new LinkedHashSet<>();
    private final String[] lines;
    private final List<String> out = new ArrayList<>();

    private LinkedNotes(String text) {
        lines = text.split("\n", -1);
    }

    /** The fields of front matter with what their links show. */
    static Map<String, List<String>> shown(Map<String, List<String>> fields) {
        var shown = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> shown.put(name, values.stream().map(value -> ofField(name, value)).toList()));
        return shown;
    }

    /** Without quotes the brackets around a link are those of a list, and one pair is left. */
    private static String ofField(String name, String value) {
        Matcher bracketed = BRACKETED.matcher(value);
        return PEOPLE.matcher(name).matches() && bracketed.matches()
                ? bracketed.group(1)
                : LINK.matcher(value).replaceAll(link -> quoted(words(link)));
    }

    /** @param fields the front matter as it was written */
    static String shown(String text, Map<String, List<String>> fields) {
        if (!text.contains("[[") && !text.contains("%%")) {
            return text;
        }
        var notes = new LinkedNotes(text);
        fields.forEach((name, values) -> values.stream().filter(_ -> PEOPLE.matcher(name).matches())
                .forEach(value -> notes.people.add(ofField(name, value))));
        LINK.matcher(text).results().filter(LinkedNotes::isFirstName).forEach(link -> notes.people.add(link.group(2)));
        notes.read();
        return String.join("\n", notes.out);
    }

    /** "[[Ida Beispiel|Ida]]": somebody's note. */
    private static boolean isFirstName(MatchResult link) {
        return link.group(3) != null && link.group(2).startsWith(link.group(3) + " ");
    }

    private void read() {
        String fence = "";
        for (int i = 0; i < lines.length; i++) {
            Matcher fenced = FENCE.matcher(lines[i]);
            int end = fence.isEmpty() && COMMENT_SIGN.matcher(lines[i]).matches() ? endOfComment(i) : i;
            if (fenced.matches() && fenced.group(1).startsWith(fence)) {
                fence = fence.isEmpty() ? fenced.group(1) : "";
                out.add(lines[i]);
            } else if (end > i) {
                out.add("<!--");
                Arrays.asList(lines).subList(i + 1, end).forEach(note -> out.add(note.replace("--", "–")));
                out.add("-->");
                i = end;
            } else {
                out.add(fence.isEmpty() && lines[i].length() <= Limits.SEARCHED ? ofNote(lines[i]) : lines[i]);
            }
        }
    }

    /** Where a comment ends that begins with a line of its own, within its part; the line itself where none does. */
    private int endOfComment(int from) {
        for (int i = from + 1; i < lines.length && !HEADING.matcher(lines[i]).matches(); i++) {
            if (COMMENT_SIGN.matcher(lines[i]).matches()) {
                return i;
            }
        }
        return from;
    }

    private String ofNote(String line) {
        String bare = ANCHOR.matcher(line).replaceFirst("");
        int last = TASK.matcher(bare).matches() ? mentions(bare) : Integer.MAX_VALUE;
        var words = new StringBuilder();
        int from = 0;
        Matcher code = SPAN.matcher(bare);
        while (code.find()) {
            words.append(plain(bare.substring(from, code.start()), last - from)).append(code.group());
            from = code.end();
        }
        return words.append(plain(bare.substring(from), last - from)).toString();
    }

    /** From where on the notes of people are linked behind the words of a task. */
    private int mentions(String task) {
        List<MatchResult> links = LINK.matcher(task).results().toList();
        int from = Integer.MAX_VALUE;
        for (MatchResult link : links.reversed()) {
            String behind = task.substring(link.end(), Math.min(from, task.length()));
            boolean last = from == Integer.MAX_VALUE;
            if (!people.contains(link.group(2)) || SPEAKS.matcher(task.substring(0, link.start())).matches()
                    || !(last ? BEHIND : JOINT).matcher(behind).matches()) {
                return from;
            }
            from = link.start();
        }
        return from;
    }

    /** @param mentions from where on links are mentions */
    private static String plain(String words, int mentions) {
        String linked = LINK.matcher(words).replaceAll(link -> quoted(link.start() >= mentions
                ? "@" + words(link)
                : picture(link)));
        String noted = COMMENT.matcher(linked)
                .replaceAll(note -> quoted("<!-- " + note.group(1).strip().replace("--", "–") + " -->"));
        return MARKED.matcher(noted).replaceAll("$1");
    }

    private static String picture(MatchResult link) {
        if (link.group(1).isEmpty() || !PICTURE.matcher(link.group(2)).matches()) {
            return words(link);
        }
        String said = link.group(3) == null || SIZE.matcher(link.group(3)).matches() ? "" : link.group(3);
        return "![" + said + "](<" + link.group(2) + ">)";
    }

    /** What a link shows: the words it was given, or the note and a part of it. */
    private static String words(MatchResult link) {
        String given = link.group(3) == null ? "" : link.group(3).strip();
        String note = link.group(2).replaceFirst("#\\^.*$", "").replaceFirst("^#", "").replace("#", " > ");
        return !given.isEmpty() ? given : note.isEmpty() ? link.group(2) : note;
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }
}
