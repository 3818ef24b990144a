package dev.hindsight.report.importing.page.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Words;

/**
 * What a page of the Website Meta Language says above its HTML: {@code <define-tag pagetitle>Lamp out</define-tag>} gives the value of
 * a name, {@code #use} and {@code # …} are for the program that makes the page.
 *
 * @param fields what the names say, the title and the day under the names that other pages have for them
 * @param script the lines for the program
 * @param rest the HTML below them
 */
public record WmlHead(Map<String, List<String>> fields, List<String> script, String rest) {

    private static final Pattern TAG = Pattern.compile("<define-tag ([a-z_-]{2,40})>([^<\\n]{1,500})</define-tag>\\s*");
    private static final Pattern USE = Pattern.compile("#use wml::\\S{1,200}.{0,300}");
    private static final Pattern NOTE = Pattern.compile("#(?:include|use)? .{0,500}");
    private static final Map<String, String> NAMES = Map.of("pagetitle", "title", "release_date", "date", "report_date",
            "date");

    /** Whether the text opens with such a line. */
    public static boolean opens(String text) {
        String first = text.stripLeading();
        String line = first.substring(0, first.indexOf('\n') < 0 ? first.length() : first.indexOf('\n'));
        return TAG.matcher(line).matches() || USE.matcher(line).matches();
    }

    /** The lines that the text opens with; the text is all there is to the rest where it opens with none. */
    static WmlHead split(String text) {
        if (!opens(text)) {
            return new WmlHead(Map.of(), List.of(), text);
        }
        var fields = new LinkedHashMap<String, List<String>>();
        var script = new ArrayList<String>();
        String[] lines = text.split("\n", -1);
        int end = 0;
        for (; end < lines.length; end++) {
            Matcher tag = TAG.matcher(lines[end]);
            if (tag.matches()) {
                fields.putIfAbsent(NAMES.getOrDefault(tag.group(1), tag.group(1)), List.of(Words.collapse(tag.group(2))));
            } else if (NOTE.matcher(lines[end]).matches()) {
                script.add(lines[end]);
            } else if (!lines[end].isBlank()) {
                break;
            }
        }
        return new WmlHead(fields, script, String.join("\n", List.of(lines).subList(end, lines.length)));
    }

    /** What the page is called; none where it does not say. */
    @Nullable
    String title() {
        return fields.getOrDefault("title", List.of()).stream().findFirst().orElse(null);
    }
}
