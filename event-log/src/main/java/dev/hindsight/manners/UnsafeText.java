package dev.hindsight.manners;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

/** Refuses text that cannot be stored or shown everywhere: NUL and surrogates without their other half. */
public final class UnsafeText extends StdScalarDeserializer<String> {

    UnsafeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && isUnsafe(text)) {
            throw new Refused(parser);
        }
        return text;
    }

    /** True when PostgreSQL or UTF-8 could not hold the text. */
    public static boolean isUnsafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return true;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    static final class Refused extends JsonMappingException {
        Refused(JsonParser parser) {
            super(parser, "Text must not hold NUL or half of a surrogate pair.");
        }
    }
}
