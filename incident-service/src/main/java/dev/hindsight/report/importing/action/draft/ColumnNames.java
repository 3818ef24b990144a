package dev.hindsight.report.importing.action.draft;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.Columns.Kind;
import dev.hindsight.report.importing.topic.ListedNames;

/** What people call columns, in all tongues that we read, as {@code report/importing/columns.txt} lists it: regular expressions. */
final class ColumnNames {

    private static final Map<Kind, Pattern> NAMES = new EnumMap<>(Kind.class);

    static {
        ListedNames.read(Kind.class, "/report/importing/columns.txt")
                .forEach((kind, names) -> NAMES.put(kind, Pattern.compile(String.join("|", names))));
    }

    private ColumnNames() {}

    /** @param name in small letters */
    static @Nullable Kind kind(String name) {
        return NAMES.entrySet().stream().filter(entry -> entry.getValue().matcher(name).matches()).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }
}
