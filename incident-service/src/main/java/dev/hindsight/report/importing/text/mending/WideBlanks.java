package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** A page that was printed with two blanks or more where its cells had a border: they are set apart with tabs again. */
public final class WideBlanks {

    private static final int FEWEST = 3;
    private static final int LONGEST = 2_000;
    private static final String WIDE = "[ \u00a0]{2,}";
    private static final Pattern FIELD = Pattern.compile("(\\p{Lu}[^\\t|:]{1,40}?)" + WIDE + "(?=\\S)");
    private static final Pattern BORDER = Pattern.compile("(?<=\\S)" + WIDE + "(?=\\S)");

    private WideBlanks() {}

    /** The text with such fields and lists of actions as rows, of actions alone where hardly any field is printed so. */
    public static String asTabs(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        lines.stream().map(WideBlanks::field).filter(Objects::nonNull).forEach(topics::add);
        boolean fields = topics.size() >= FEWEST;
        if (!fields && lines.stream().noneMatch(line -> columns(line) >= FEWEST)) {
            return text;
        }
        var parted = new ArrayList<String>();
        int width = 0;
        int column = 0;
        for (String line : lines) {
            int columns = line.isBlank() ? -1 : columns(line);
            width = columns == 0 ? width : columns >= (fields ? 2 : FEWEST) ? columns : 0;
            Matcher name = FIELD.matcher(line);
            boolean named = fields && line.length() < LONGEST && name.lookingAt();
            boolean field = named && field(line) != null;
            boolean besideFields = column > FEWEST && opening(line) == column;
            if (width > 0) {
                parted.add(row(line, width));
            } else if (field || named && name.end() == column) {
                parted.add(name.replaceFirst(field ? "$1\t" : "$1:\t"));
            } else if (besideFields) {
                parted.set(parted.size() - 1, parted.getLast() + " " + line.strip());
            } else {
                parted.add(line);
            }
            column = field ? name.end() : named && name.end() == column || besideFields ? column : 0;
        }
        return String.join("\n", parted);
    }

    /** How many blanks a line opens with. */
    private static int opening(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static @Nullable Topic field(String line) {
        Matcher field = FIELD.matcher(line);
        return line.length() < LONGEST && field.lookingAt() ? Topics.of(field.group(1)) : null;
    }

    /** How many columns of actions a line names, none when it is no such row. */
    private static int columns(String line) {
        List<String> cells = line.length() < LONGEST ? Arrays.asList(BORDER.split(line.strip())) : List.of();
        return cells.size() > 1 && cells.stream().allMatch(cell -> Columns.kind(cell) != null) && Columns.of(cells).isPresent()
                ? cells.size()
                : 0;
    }

    /** A row of a list of actions; where it lacks a cell, twice as many blanks stand for two borders. */
    private static String row(String line, int width) {
        boolean lacks = BORDER.split(line.strip()).length < width;
        return BORDER.matcher(line).replaceAll(blanks -> lacks && blanks.group().length() > FEWEST ? "\t\t" : "\t");
    }
}
