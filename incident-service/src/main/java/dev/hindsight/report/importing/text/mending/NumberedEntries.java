package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/**
 * "4.1 09:00 The lamp goes out" below "4. Timeline", and "5.1 Buy oil" below "5. Actions": entries that become points of a list, as
 * any others do that say whose they are.
 */
final class NumberedEntries {

    private static final Pattern PART = Pattern.compile("\\s{0,8}(\\d{1,2})[.)]?[ \\t\u00a0]+(\\p{Lu}.{2,80})");
    private static final Pattern ENTRY = Pattern.compile("(\\s*)(\\d{1,2})\\.(\\d{1,2})[.)]?[ \\t\u00a0]+(\\S.*)");
    private static final Pattern LISTED = Pattern
            .compile("\\s*(?:[•◦▪‣●○■*+–—-]|\\d{1,2}[.)]|[A-Z]{1,2}-?\\d{1,2}\\b).*|.*\\t.*");

    private static final Pattern OWNER = Pattern.compile("(?i)\\s*(?:owner|assignee|assigned to|responsible|who)\\s?:");

    private final List<String> lines;
    private final List<String> told;

    private NumberedEntries(List<String> lines) {
        this.lines = lines;
        this.told = new ArrayList<>(lines);
    }

    static String asPoints(String text) {
        var entries = new NumberedEntries(List.of(text.split("\n", -1)));
        Set<List<Object>> parts = new HashSet<>();
        for (int i = 0; i < entries.lines.size(); i++) {
            Matcher part = PART.matcher(entries.lines.get(i));
            Topic topic = part.matches() ? Topics.of(part.group(2)) : Topic.FURNITURE;
            boolean any = topic == null || topic == Topic.TIMELINE || topic == Topic.ACTIONS;
            int number = any ? Integer.parseInt(part.group(1)) : 0;
            if (any && parts.add(List.of(number, String.valueOf(topic)))) {
                entries.tell(entries.below(i + 1, number), number, topic);
            }
        }
        return String.join("\n", entries.told);
    }

    /** The lines that are counted below a part from one on. */
    private List<Integer> below(int from, int part) {
        var found = new ArrayList<Integer>();
        for (int i = from; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            boolean counted = entry.matches() && Integer.parseInt(entry.group(2)) == part;
            if (counted && Integer.parseInt(entry.group(3)) == found.size() + 1) {
                found.add(i);
            }
        }
        return found;
    }

    private void tell(List<Integer> entries, int part, @Nullable Topic topic) {
        boolean are = topic == Topic.TIMELINE
                ? entries.stream().allMatch(this::isTimed)
                : (topic == Topic.ACTIONS || entries.stream().allMatch(this::isOwned))
                        && entries.stream().noneMatch(this::isTimed);
        int last = entries.isEmpty() ? 0 : entries.getLast();
        boolean heading = entries.stream().anyMatch(at -> isHeading(at, part + 1, at == last || topic == Topic.TIMELINE));
        if (entries.size() > 1 && are && !heading) {
            entries.forEach(at -> told.set(at, ENTRY.matcher(lines.get(at)).replaceFirst("$1$3. $4")));
        }
    }

    /** Whether one of the lines right below says whose it is, as only actions do. */
    private boolean isOwned(int at) {
        for (int i = at + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            if (OWNER.matcher(lines.get(i)).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time stands in front of what happened; a day alone would head several entries. */
    private boolean isTimed(int at) {
        String words = ENTRY.matcher(lines.get(at)).replaceFirst("$4");
        Stamp stamp = StampReader.read(words, 0);
        return stamp != null && (stamp.hasClock() || stamp.day() != null) && stamp.end() < words.length();
    }

    /**
     * Whether points of a list, rows or a paragraph stand below it.
     *
     * @param next the number of the part that follows
     * @param mayEnd whether other words may follow behind a blank line
     */
    private boolean isHeading(int at, int next, boolean mayEnd) {
        int below = at + 1;
        while (below < lines.size() && lines.get(below).isBlank()) {
            below++;
        }
        String line = below < lines.size() ? lines.get(below) : "";
        Matcher part = PART.matcher(line);
        boolean goesOn = ENTRY.matcher(line).matches() || part.matches() && Integer.parseInt(part.group(1)) == next;
        return !goesOn && (LISTED.matcher(line).matches() || !mayEnd && below > at + 1);
    }
}
