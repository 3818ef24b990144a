package dev.hindsight.report.importing.action.draft;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.Columns.Kind;
import dev.hindsight.report.importing.topic.ListedNames;

/** What people call columns, in all tongues that we read, as {@code report/importing/columns.txt} lists it: regular expressions. */
final class ColumnNames {

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N} '/-]");
    private static final Map<Kind, Pattern> NAMES = new EnumMap<>(Kind.class);
    /** The names without any sign of such an expression, which are found sooner so. */
    private static final Map<String, Kind> PLAIN = new HashMap<>();

    static {
        ListedNames.read(Kind.class, "/report/importing/columns.txt").forEach((kind, names) -> {
            List<String> signed = names.stream().filter(name -> SIGN.matcher(name).find()).toList();
            NAMES.put(kind, Pattern.compile(String.join("|", signed)));
            names.forEach(name -> PLAIN.putIfAbsent(name, kind));
        });
    }

    private ColumnNames() {}

    /** @param name in small letters */
    static @Nullable Kind kind(String name) {
        Kind plain = PLAIN.get(name);
        return NAMES.entrySet().stream().filter(entry -> plain == null || entry.getKey().compareTo(plain) < 0)
                .filter(entry -> entry.getValue().matcher(name).matches()).map(Map.Entry::getKey).findFirst().orElse(plain);
    }
}
