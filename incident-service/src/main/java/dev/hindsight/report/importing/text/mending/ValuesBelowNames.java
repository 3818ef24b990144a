package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/**
 * The names of all fields one below the other and then as many values in their order, as a printed table comes out that is copied by
 * columns: they become fields line by line. One of them has to be a day, so that no empty form takes the text below it.
 */
final class ValuesBelowNames {

    private static final int LONGEST = 200;

    private ValuesBelowNames() {}

    static String paired(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int first = 0;
        while (first < lines.size() && !isField(lines.get(first))) {
            first++;
        }
        List<Integer> said = said(lines, first);
        int names = 0;
        while (names < said.size() && isField(lines.get(said.get(names)))) {
            names++;
        }
        if (names < 2 || said.size() < 2 * names || !arePairs(lines, said, names)) {
            return text;
        }
        var out = new ArrayList<>(lines.subList(0, first));
        for (int i = 0; i < names; i++) {
            out.add(lines.get(said.get(i)).strip().replaceFirst(":$", "") + ": " + lines.get(said.get(names + i)).strip());
        }
        out.addAll(lines.subList(said.get(2 * names - 1) + 1, lines.size()));
        return String.join("\n", out);
    }

    /** The lines with words. */
    private static List<Integer> said(List<String> lines, int from) {
        var found = new ArrayList<Integer>();
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether the day is one, no value is a name itself, and a part or nothing follows. */
    private static boolean arePairs(List<String> lines, List<Integer> said, int names) {
        boolean dated = false;
        for (int i = 0; i < names; i++) {
            String value = lines.get(said.get(names + i)).strip();
            if (label(value) != null || Label.withValue(value) != null || value.length() > LONGEST) {
                return false;
            }
            Label name = label(lines.get(said.get(i)).strip());
            dated |= name != null && name.topic() == Topic.DATE && isDay(value);
        }
        Label next = said.size() == 2 * names ? null : label(lines.get(said.get(2 * names)).strip());
        return dated && (said.size() == 2 * names || next != null && !next.topic().isField());
    }

    private static boolean isDay(String value) {
        Stamp day = StampReader.readDay(value);
        return day != null && day.day() != null && day.end() >= value.length();
    }

    private static boolean isField(String line) {
        Label label = label(line.strip());
        return label != null && label.topic() != Topic.LABELS && (label.topic().isField() || label.topic() == Topic.FACT);
    }

    private static @Nullable Label label(String line) {
        return line.length() > LONGEST ? null : Label.exact(line.replaceFirst(":$", ""));
    }
}
