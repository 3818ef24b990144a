package dev.hindsight.eventlog;

import java.io.IOException;

import org.erdtman.jcs.JsonCanonicalizer;

/** The one spelling of a JSON text that is stored and hashed: RFC 8785, the JSON Canonicalization Scheme. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** @throws IllegalArgumentException when the text is not a JSON object or array */
    static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("not canonical JSON material: " + e.getMessage(), e);
        }
    }

    /** A JSON string literal as RFC 8785 section 3.2.2.2 spells it. */
    static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
