package dev.hindsight.manners;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;

import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * Times at the door are text as RFC 3339 has it, never numbers, and of years that can be stored; of what years a day may be is told
 * where it is checked with the other fields.
 */
@Singleton
public class StrictTimes implements ObjectMapperCustomizer {

    /** After the module that reads times in any form. */
    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("strict-times")
                .addDeserializer(Instant.class, new Strict<>(Instant.class, InstantDeserializer.INSTANT, Years::hold))
                .addDeserializer(LocalDate.class, new Strict<>(LocalDate.class, LocalDateDeserializer.INSTANCE, _ -> true)));
    }

    private static final class Strict<T> extends StdScalarDeserializer<T> {

        private final transient JsonDeserializer<T> loose;
        private final transient Predicate<T> fits;

        Strict(Class<T> type, JsonDeserializer<T> loose, Predicate<T> fits) {
            super(type);
            this.loose = loose;
            this.fits = fits;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText().strip() : "";
            if (parser.currentToken() != JsonToken.VALUE_STRING || text.matches("[+-]?\\d+(?:\\.\\d*)?")) {
                return (T) context.handleWeirdStringValue(_valueClass, parser.getText(), "a time must be written as text");
            }
            T time = loose.deserialize(parser, context);
            if (time != null && !fits.test(time)) {
                throw new OutOfYears(parser);
            }
            return time;
        }
    }

    /** A time that is readable, but of no year that fits. */
    static final class OutOfYears extends JsonMappingException {
        OutOfYears(JsonParser parser) {
            super(parser, Years.OUTSIDE);
        }
    }
}
