package dev.hindsight.report.importing.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of contents as the newer skin of MediaWiki prints it beside its pages: "(Top)", then names of parts without a number, all of
 * them lines further down, and buttons among them.
 */
final class SidebarContents {

    private static final String TOP = "(Top)";
    private static final Pattern BUTTON = Pattern.compile("(?:move to sidebar ?)?hide|Toggle .{1,200} subsection");

    private SidebarContents() {}

    /** The positions of its lines. */
    static Set<Integer> of(List<TextLine> lines) {
        List<String> texts = lines.stream().map(TextLine::text).toList();
        int top = texts.indexOf(TOP);
        if (top < 0) {
            return Set.of();
        }
        Map<String, Integer> last = new HashMap<>();
        IntStream.range(0, texts.size()).forEach(i -> last.put(texts.get(i), i));
        int first = top > 0 && BUTTON.matcher(texts.get(top - 1)).matches() ? top - 1 : top;
        int end = top + 1;
        while (end < texts.size()
                && (last.getOrDefault(texts.get(end), end) > end || BUTTON.matcher(texts.get(end)).matches())) {
            end++;
        }
        var found = new HashSet<Integer>();
        IntStream.range(first, end).forEach(found::add);
        return found;
    }
}
