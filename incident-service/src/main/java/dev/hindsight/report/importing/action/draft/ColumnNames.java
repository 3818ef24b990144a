package dev.hindsight.report.importing.action.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Packaged;
import dev.hindsight.report.importing.action.draft.Columns.Kind;

/**
 * What people call columns, as {@code report/importing/columns.txt} lists it: below the name of a kind in square brackets, a regular
 * expression on each line; a line that begins with {@code #} and a blank says what the file is.
 */
final class ColumnNames {

    private static final String FILE = "/report/importing/columns.txt";
    private static final Map<Kind, Pattern> NAMES = read();

    private ColumnNames() {}

    /** @param name in small letters */
    static @Nullable Kind kind(String name) {
        return NAMES.entrySet().stream().filter(entry -> entry.getValue().matcher(name).matches()).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    private static Map<Kind, Pattern> read() {
        var listed = new EnumMap<Kind, List<String>>(Kind.class);
        List<String> names = List.of();
        for (String line : (Iterable<String>) Packaged.text(ColumnNames.class, FILE).lines()::iterator) {
            if (line.startsWith("[") && line.endsWith("]")) {
                names = listed.computeIfAbsent(Kind.valueOf(line.substring(1, line.length() - 1)), _ -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                names.add(line);
            }
        }
        var patterns = new EnumMap<Kind, Pattern>(Kind.class);
        listed.forEach((kind, all) -> patterns.put(kind, Pattern.compile(String.join("|", all))));
        return patterns;
    }
}
