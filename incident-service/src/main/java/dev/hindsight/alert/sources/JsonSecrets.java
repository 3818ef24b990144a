package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.BiPredicate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** Takes secrets out of JSON and leaves every other byte as it came. */
public final class JsonSecrets {

    private static final String GONE = "\"(not kept)\"";
    private static final JsonFactory JSON = JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

    private JsonSecrets() {}

    /**
     * @param secret tells by the name of a field, at any depth, and by its value, which is empty for objects and lists, whether it is
     *        to go; null is no secret
     * @return the same where there is no secret; else in UTF-8, whatever of UTF-16 and UTF-32 it was
     */
    public static byte[] without(byte[] body, BiPredicate<String, String> secret) {
        Charset charset = JsonCharset.of(body);
        if (charset.equals(UTF_8)) {
            return cut(body, secret);
        }
        byte[] readable = new String(body, charset).getBytes(UTF_8);
        byte[] kept = cut(readable, secret);
        return Arrays.equals(readable, kept) ? body : kept;
    }

    private static byte[] cut(byte[] body, BiPredicate<String, String> secret) {
        var kept = new ByteArrayOutputStream(body.length);
        int from = 0;
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME) {
                    continue;
                }
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == null || value == JsonToken.VALUE_NULL
                        || !secret.test(name, value.isScalarValue() ? parser.getText() : "")) {
                    continue;
                }
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                parser.finishToken();
                int end = (int) parser.currentLocation().getByteOffset();
                kept.write(body, from, start - from);
                kept.writeBytes(GONE.getBytes(UTF_8));
                from = end;
            }
            kept.write(body, from, body.length - from);
        } catch (IOException e) {
            kept.writeBytes(TornJson.without(Arrays.copyOfRange(body, from, body.length), GONE, secret));
        }
        return kept.toByteArray();
    }
}
