package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies of {@code application/x-www-form-urlencoded}. */
public final class Form {

    /** The media type of such bodies. */
    public static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private Form() {}

    /** The fields in their order; of several with one name the first. */
    public static Map<String, String> fields(String body) {
        var fields = new LinkedHashMap<String, String>();
        for (String field : body.split("&")) {
            if (!field.isBlank()) {
                String[] sides = field.split("=", 2);
                fields.putIfAbsent(decoded(sides[0]), sides.length == 1 ? "" : decoded(sides[1]));
            }
        }
        return fields;
    }

    /** What is badly escaped stays as it is. */
    public static String decoded(String escaped) {
        try {
            return URLDecoder.decode(escaped, UTF_8);
        } catch (IllegalArgumentException e) {
            return escaped;
        }
    }
}
