package dev.hindsight.gateway.pages.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;

/** Fields that take a list: one thing a line, or a pair a line with {@code =} between. */
final class Lines {

    private Lines() {}

    static List<String> of(@Nullable String typed) {
        return typed == null ? List.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What has no {@code =} becomes a pair with an empty value, for the service to refuse; a name that stands twice is refused here. */
    static Map<String, String> pairs(Fields fields, String name, UnaryOperator<String> value) {
        var pairs = new LinkedHashMap<String, String>();
        for (String line : of(fields.get(name))) {
            var parts = line.split("=", 2);
            var key = parts[0].strip();
            if (pairs.put(key, parts.length == 2 ? value.apply(parts[1].strip()) : "") != null) {
                throw new PageFailure(Problem.of(422, "", "").at("routing/" + name, "“" + key + "” stands twice"));
            }
        }
        return pairs;
    }

    static String text(@Nullable Map<String, String> pairs, UnaryOperator<String> value) {
        return pairs == null
                ? ""
                : pairs.entrySet().stream().map(pair -> pair.getKey() + " = " + value.apply(pair.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    static String text(@Nullable List<String> lines, String between) {
        return lines == null ? "" : Stream.of(lines).flatMap(List::stream).collect(Collectors.joining(between));
    }
}
