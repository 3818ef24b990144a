package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes secrets out of what follows an error in JSON: no program can read that, but people can. */
final class TornJson {

    private static final Pattern FIELD = Pattern.compile("\"([^\"\\\\]{1,100}+)\"\\s*+:\\s*+"
            + "(?<value>\"(?:[^\"\\\\]|\\\\.)*+\"?+|[^\\s,\"{}\\[\\]]++|[{\\[])", Pattern.DOTALL);

    private TornJson() {}

    /** Where a whole object or list is secret, it goes with all that follows. */
    static byte[] without(byte[] rest, String gone, BiPredicate<String, String> secret) {
        String text = new String(rest, ISO_8859_1);
        var kept = new StringBuilder();
        int from = 0;
        for (Matcher field = FIELD.matcher(text); from < text.length() && field.find();) {
            String value = field.group("value");
            boolean nested = value.equals("{") || value.equals("[");
            if (!value.equals("null") && secret.test(field.group(1), nested ? "" : value.replace("\"", ""))) {
                kept.append(text, from, field.start("value")).append(gone);
                from = nested ? text.length() : field.end();
            }
        }
        return kept.append(text, from, text.length()).toString().getBytes(ISO_8859_1);
    }
}
