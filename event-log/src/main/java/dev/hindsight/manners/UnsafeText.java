package dev.hindsight.manners;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

/**
 * Refuses text that cannot be stored or shown everywhere: signs that XML 1.0 cannot hold, such as NUL and other control signs, and
 * surrogates without their other half. What nobody can be asked to send again is kept {@link #visible} instead.
 */
public final class UnsafeText extends StdScalarDeserializer<String> {

    UnsafeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new NoText(parser);
        }
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && isUnsafe(text)) {
            throw new Refused(parser, text.codePoints().filter(UnsafeText::isUnsafe).findFirst().orElse(0));
        }
        return text;
    }

    /** True when PostgreSQL, UTF-8 or XML could not hold the text. */
    public static boolean isUnsafe(String text) {
        return text.codePoints().anyMatch(UnsafeText::isUnsafe);
    }

    /**
     * A parameter as it was sent.
     *
     * @throws ProblemException 422 that names it
     */
    public static @Nullable String checked(@Nullable String sent, String name) {
        if (sent != null && isUnsafe(sent)) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/" + name,
                    "must not hold control signs or half of a surrogate pair"))).asException();
        }
        return sent;
    }

    /** The same with U+FFFD in place of each sign that cannot be kept. */
    public static String visible(String text) {
        return isUnsafe(text)
                ? text.codePoints().map(c -> isUnsafe(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                : text;
    }

    /** What is no Char in <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0</a>. */
    private static boolean isUnsafe(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xFFFE || c == 0xFFFF;
    }

    /** A number, true or false where a text belongs. */
    static final class NoText extends JsonMappingException {
        NoText(JsonParser parser) {
            super(parser, "must be text, between quotation marks");
        }
    }

    static final class Refused extends JsonMappingException {
        Refused(JsonParser parser, int sign) {
            super(parser, "Text must not hold %s, which cannot be shown everywhere.".formatted(name(sign)));
        }

        private static String name(int sign) {
            String code = "U+%04X".formatted(sign);
            return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE
                    ? code + " (half of a surrogate pair)"
                    : code + " (" + Character.getName(sign) + ")";
        }
    }
}
