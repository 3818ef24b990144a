package dev.hindsight.report.importing.topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.hindsight.eventlog.Packaged;

/**
 * What people call things, as a file beside the program lists it: below the name of a kind in square brackets, a name on each line; a line
 * that begins with {@code #} and a blank says what the file is.
 */
public final class ListedNames {

    private ListedNames() {}

    /** @param file from the root, {@code /report/importing/columns.txt} */
    public static <K extends Enum<K>> Map<K, List<String>> read(Class<K> kinds, String file) {
        var listed = new EnumMap<K, List<String>>(kinds);
        List<String> names = List.of();
        for (String line : (Iterable<String>) Packaged.text(ListedNames.class, file).lines()::iterator) {
            if (line.startsWith("[") && line.endsWith("]")) {
                names = listed.computeIfAbsent(Enum.valueOf(kinds, line.substring(1, line.length() - 1)),
                        _ -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                names.add(line);
            }
        }
        return listed;
    }
}
