package dev.hindsight.manners;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

/** A parameter of a request that is no number, or no instant, is a 422 that names it; an empty one was not sent. */
@Provider
public class QueryValues implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> name = name(annotations);
        if (name.isEmpty()) {
            return null;
        }
        String called = name.get();
        if (type == Integer.class || type == int.class) {
            return (ParamConverter<T>) new Read<>(called, text -> number(text, called, Integer::valueOf));
        }
        if (type == Long.class || type == long.class) {
            return (ParamConverter<T>) new Read<>(called, text -> number(text, called, Long::valueOf));
        }
        return type == Instant.class ? (ParamConverter<T>) new Read<>(called, text -> Years.read(text, called)) : null;
    }

    private static Optional<String> name(Annotation[] annotations) {
        return Arrays.stream(annotations).flatMap(annotation -> switch (annotation) {
            case QueryParam query -> Stream.of(query.value());
            case HeaderParam header -> Stream.of(header.value());
            default -> Stream.empty();
        }).findFirst();
    }

    /** There is one way to write a number: a plus sign, which is a blank in an address, or zeros before it are somebody's mistake. */
    private static <N> N number(String text, String name, Function<String, N> read) {
        try {
            if (text.matches("-?(?:0|[1-9][0-9]*)")) {
                return read.apply(text);
            }
        } catch (NumberFormatException tooLarge) {
            // said below
        }
        throw Problem.invalid(List.of(new Problem.FieldError("#/" + name, "must be a whole number"))).asException();
    }

    private record Read<T>(String name, Function<String, @Nullable T> of) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            return text == null || text.isBlank() ? null : of.apply(text);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
