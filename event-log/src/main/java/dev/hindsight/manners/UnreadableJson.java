package dev.hindsight.manners;

import java.io.CharConversionException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in plain words where a body stops being what was asked for. Nothing of the body is repeated but names. */
final class UnreadableJson {

    private static final String NO_UTF_8 = "It is not UTF-8, the encoding of JSON.";

    private UnreadableJson() {}

    static Problem problem(JsonProcessingException failure) {
        if (failure instanceof StrictTimes.OutOfYears outside) {
            return Problem.invalid(List.of(new Problem.FieldError("#" + pointer(outside), outside.getOriginalMessage())));
        }
        Problem unreadable = Problem.of("unreadable", 400, "The body cannot be read", sentence(failure));
        return failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? unreadable.with("errors", List.of(new Problem.FieldError("#" + pointer(mapping), sentence(failure))))
                : unreadable;
    }

    private static String sentence(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                "There is no field \"" + unknown.getPropertyName() + "\" here; known are "
                        + unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList() + ".";
            case InvalidFormatException format when format.getTargetType().isEnum() -> "Must be one of "
                    + List.of(format.getTargetType().getEnumConstants()) + ".";
            case InvalidFormatException format -> "Must be " + kind(format.getTargetType()) + ".";
            case StreamConstraintsException _ -> "It is nested too deeply or too long; 64 levels are the limit.";
            case UnsafeText.Refused refused -> refused.getOriginalMessage();
            case UnsafeText.NoText number ->
                "\"" + pointer(number).replaceFirst("^/", "") + "\" " + number.getOriginalMessage() + ".";
            case JsonMappingException mapping when mapping.getCause() instanceof IllegalArgumentException bad ->
                String.valueOf(bad.getMessage());
            case JsonMappingException mapping when isMisencoded(mapping.getCause()) -> NO_UTF_8;
            case JsonMappingException mapping -> mapping.getPath().isEmpty()
                    ? "It is not JSON of the expected shape."
                    : "\"" + pointer(mapping).substring(1) + "\" has the wrong type.";
            case JsonParseException parse when isMisencoded(parse) -> NO_UTF_8;
            default -> failure.getLocation() == null
                    ? "It is not JSON."
                    : "It is not JSON: see line " + failure.getLocation().getLineNr() + ", column "
                            + failure.getLocation().getColumnNr() + ".";
        };
    }

    /** Whether a text within is no UTF-8, which RFC 8259 asks of what is sent to others. */
    private static boolean isMisencoded(@Nullable Throwable cause) {
        return cause instanceof CharConversionException
                || cause instanceof JsonParseException parse && parse.getOriginalMessage().startsWith("Invalid UTF-8");
    }

    private static String kind(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Instant" -> "an instant such as 2026-09-14T08:03:15Z (RFC 3339)";
            case "LocalDate" -> "a day such as 2026-09-14";
            case "Duration" -> "a span such as PT10M (ISO 8601)";
            case "UUID" -> "a UUID";
            case "boolean", "Boolean" -> "true or false";
            case "int", "long", "Integer", "Long" -> "a whole number";
            default -> "a " + type.getSimpleName();
        };
    }

    private static String pointer(JsonMappingException failure) {
        var out = new StringBuilder();
        failure.getPath().forEach(step -> out.append('/')
                .append(step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()));
        return out.toString();
    }
}
