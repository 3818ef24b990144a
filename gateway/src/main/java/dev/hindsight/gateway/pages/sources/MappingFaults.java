package dev.hindsight.gateway.pages.sources;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Problem;

/** All that is wrong with a mapping, each fault with the place where it stands. */
final class MappingFaults {

    private static final String ALL = "#/mapping";

    private MappingFaults() {}

    static @Nullable String of(Problem problem) {
        var faults = problem.errors().stream()
                .filter(error -> error.pointer() != null && (error.pointer() + "/").startsWith(ALL + "/"))
                .map(MappingFaults::words).collect(Collectors.joining(" "));
        return faults.isEmpty() ? null : faults;
    }

    private static String words(Problem.FieldError error) {
        var place = error.pointer() == null ? "" : error.pointer().substring(ALL.length());
        return place.isEmpty() ? String.valueOf(error.detail()) : "At " + place + ": " + error.detail();
    }
}
