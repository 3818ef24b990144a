package dev.hindsight.report.importing.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.topic.Topic;

/** Finds a table of contents: section names in a row, each of which stands there again further down. */
final class Contents {

    private static final int HEAD = 200;
    private static final int FEWEST = 3;
    /** What an editor of documents puts above the names of all parts. */
    private static final Pattern OUTLINE = Pattern.compile("(?i)(?:document )?outline");
    private static final Pattern UNKNOWN = Pattern.compile("\\p{Lu}.{3,80}[^.,;:]");
    private static final Pattern PAGED = Pattern.compile("(\\S.{1,100}?)(?:\\t+|\\s?\\.{3,}\\s?| {3,})(\\d{1,3})");

    private Contents() {}

    /** The positions of the lines that only announce a section. */
    static Set<Integer> of(List<TextLine> lines) {
        Map<Topic, Integer> last = new EnumMap<>(Topic.class);
        for (int i = 0; i < lines.size(); i++) {
            Topic topic = topic(lines.get(i));
            if (topic != null && (!lines.get(i).isBullet() || lines.get(i).ordered())) {
                last.put(topic, i);
            }
        }
        var found = new HashSet<Integer>();
        int i = 0;
        while (i < lines.size()) {
            Set<Topic> named = EnumSet.noneOf(Topic.class);
            int end = run(lines, i, last, named);
            boolean bullets = lines.get(i).isBullet();
            if (named.size() >= (bullets ? 2 : 3) && !headsTable(lines, end)) {
                for (int line = i > 0 && OUTLINE.matcher(lines.get(i - 1).text()).matches() ? i - 1 : i; line < end; line++) {
                    found.add(line);
                }
            }
            i = Math.max(end, i + 1);
        }
        found.addAll(paged(lines));
        found.addAll(numbered(lines));
        found.addAll(OutlinedContents.of(lines));
        found.addAll(SidebarContents.of(lines));
        return found;
    }

    /** The names of the parts that they announce and nobody knows; a part of a part is none of those, nor a day of the timeline. */
    static Set<String> unknown(List<TextLine> lines, Set<Integer> contents) {
        return contents.stream().map(i -> lines.get(i).text()).filter(text -> !OutlinedContents.isDeeper(text))
                .flatMap(text -> Stream.of(text, OutlinedContents.name(text)))
                .filter(name -> Label.exact(name) == null && !TextTitle.isDay(name)).collect(Collectors.toSet());
    }

    /** The lines that end with the number of a page, as a printed list of contents does, where such words stand again further down. */
    private static Set<Integer> paged(List<TextLine> lines) {
        var found = new HashSet<Integer>();
        int first = 0;
        int page = 0;
        int again = 0;
        for (int i = 0; i <= Math.min(lines.size(), HEAD); i++) {
            Matcher named = i < lines.size() ? PAGED.matcher(lines.get(i).text()) : null;
            boolean goesOn = named != null && named.matches() && Integer.parseInt(named.group(2)) >= page
                    && !(i > first && lines.get(i).isRow() && lines.get(i).text().indexOf('|') >= 0);
            if (goesOn && named != null) {
                String name = named.group(1).strip();
                page = Integer.parseInt(named.group(2));
                again += lines.subList(i + 1, lines.size()).stream().anyMatch(line -> line.text().equals(name)) ? 1 : 0;
                continue;
            }
            if (i - first > 2 && again > 1 && again * 2 >= i - first) {
                IntStream.range(first, i).forEach(found::add);
            }
            first = i + 1;
            page = 0;
            again = 0;
        }
        return found;
    }

    /** Points numbered from one on, of which the first is the very next line, or most are lines further down. */
    private static Set<Integer> numbered(List<TextLine> lines) {
        Map<String, Integer> last = new HashMap<>();
        IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isBullet()).forEach(i -> last.put(lines.get(i).text(), i));
        var found = new HashSet<Integer>();
        int first = 0;
        while (first < lines.size()) {
            int end = first;
            while (end < lines.size() && lines.get(end).ordered() && lines.get(end).number() == end - first + 1) {
                end++;
            }
            if (end - first >= FEWEST && end < lines.size()) {
                int behind = end;
                long again = lines.subList(first, end).stream().map(TextLine::text)
                        .filter(text -> !text.endsWith(".") && last.getOrDefault(text, -1) >= behind).count();
                boolean next = lines.get(end).gap() > 0 && lines.get(end).text().equals(lines.get(first).text());
                if (next || again * 2 > end - first) {
                    IntStream.range(first, end).forEach(found::add);
                }
            }
            first = Math.max(end, first + 1);
        }
        return found;
    }

    /** Whether columns stand there: the name above is that of their part, and cells of theirs may be called as other parts are. */
    private static boolean headsTable(List<TextLine> lines, int index) {
        return index + 1 < lines.size() && CellCut.isColumn(lines.get(index).text())
                && CellCut.isColumn(lines.get(index + 1).text());
    }

    /** Behind the last of names that stand there again further down, among them any that nobody knows. */
    private static int run(List<TextLine> lines, int from, Map<Topic, Integer> last, Set<Topic> named) {
        int i = from;
        while (i < lines.size()
                && (isAgainBelow(topic(lines.get(i)), i, last, named) || !named.isEmpty() && isAgainBelow(lines, i))) {
            i++;
        }
        return i;
    }

    private static boolean isAgainBelow(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        return line.gap() == 0 && !line.isBullet() && UNKNOWN.matcher(line.text()).matches() && topic(line) == null
                && lines.subList(at + 1, lines.size()).stream()
                        .anyMatch(below -> below.gap() > 0 && below.text().equals(line.text()));
    }

    private static boolean isAgainBelow(@Nullable Topic topic, int at, Map<Topic, Integer> last, Set<Topic> named) {
        return topic != null && !topic.isField() && last.getOrDefault(topic, -1) > at && named.add(topic);
    }

    private static @Nullable Topic topic(TextLine line) {
        Label label = Label.exact(line.text());
        return label == null ? null : label.topic();
    }
}
