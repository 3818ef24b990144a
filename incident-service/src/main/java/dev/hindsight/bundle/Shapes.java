package dev.hindsight.bundle;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.Packaged;

/**
 * Which fields events, action items and their parts have, by {@code bundle/shapes.txt}; both verifiers in a bundle hold the same table.
 * Fields that are not in it are passed over, as a newer desk may say more.
 */
final class Shapes {

    /** What is part of an event, and no event. */
    private static final Set<String> PARTS = Set.of("", "stream", "event", "view", "line", "alert", "item", "ticket",
            "evidence");
    private static final Pattern TIME = Pattern
            .compile("(?!0000)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.(\\d{3}){1,3})?Z");
    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final BigDecimal MOST = BigDecimal.valueOf(1L << 53);
    private static final Map<String, List<Field>> ALL = table().lines().map(line -> List.of(line.split(" ")))
            .collect(Collectors.toMap(List::getFirst, line -> line.stream().skip(1).map(Field::of).toList(),
                    (_, other) -> other, LinkedHashMap::new));

    private Shapes() {}

    private record Field(String name, String kind, boolean optional) {

        static Field of(String text) {
            String[] parts = text.split(":");
            boolean optional = parts[1].endsWith("?");
            return new Field(parts[0], optional ? parts[1].substring(0, parts[1].length() - 1) : parts[1], optional);
        }

        boolean fits(JsonNode object) {
            JsonNode value = object.path(name);
            return BundleJson.isNone(value) ? optional : is(kind, value);
        }
    }

    static String table() {
        return Packaged.text(Shapes.class, "/bundle/shapes.txt");
    }

    static boolean knows(String prefix, String kind) {
        return !PARTS.contains(kind) && ALL.containsKey(prefix + kind);
    }

    static List<String> fields(String kind) {
        return Objects.requireNonNull(ALL.get(kind), kind).stream().map(Field::name).toList();
    }

    /** The fields that are not as they can be. */
    static List<String> misshapen(String kind, JsonNode value) {
        return value.isObject()
                ? Objects.requireNonNull(ALL.get(kind), kind).stream().filter(field -> !field.fits(value)).map(Field::name)
                        .toList()
                : List.of("all of it");
    }

    private static boolean is(String kind, JsonNode value) {
        return switch (kind) {
            case "text" -> value.isTextual();
            case "flag" -> value.isBoolean();
            case "object" -> value.isObject();
            case "list" -> value.isArray();
            case "number" -> isNumber(value);
            case "time" -> matches(value, TIME) && parses(value.asText(), text -> Instant.parse(text).toString());
            case "day" -> matches(value, DAY) && parses(value.asText(), text -> LocalDate.parse(text).toString());
            case "id" -> matches(value, ID);
            case "hash" -> matches(value, HASH);
            case "words" -> value.isObject() && value.valueStream().allMatch(JsonNode::isTextual);
            case "texts" -> each(value, JsonNode::isTextual);
            case "objects" -> each(value, JsonNode::isObject);
            case "lines", "alerts", "tickets", "evidences" ->
                each(value, one -> misshapen(kind.substring(0, kind.length() - 1), one).isEmpty());
            default -> misshapen(kind, value).isEmpty();
        };
    }

    private static boolean each(JsonNode list, Predicate<JsonNode> holds) {
        return list.isArray() && list.valueStream().allMatch(holds);
    }

    private static boolean matches(JsonNode value, Pattern pattern) {
        return value.isTextual() && pattern.matcher(value.asText()).matches();
    }

    private static boolean isNumber(JsonNode value) {
        return value.isNumber() && value.decimalValue().abs().compareTo(MOST) < 0
                && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static boolean parses(String text, UnaryOperator<String> again) {
        try {
            return again.apply(text).equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
