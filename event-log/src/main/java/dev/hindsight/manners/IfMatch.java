package dev.hindsight.manners;

import java.util.OptionalLong;

import jakarta.ws.rs.core.HttpHeaders;

/** Reads {@code If-Match} (RFC 9110 section 13.1.1). */
public final class IfMatch {

    private IfMatch() {}

    /**
     * The version the sender has seen; empty when they do not care (no header, or {@code *}). A weak or foreign tag never matches,
     * which is version -1.
     */
    public static OptionalLong of(HttpHeaders headers) {
        String sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null || sent.strip().equals("*")) {
            return OptionalLong.empty();
        }
        String tag = sent.strip();
        return OptionalLong.of(tag.matches("\"\\d{1,18}\"") ? Long.parseLong(tag, 1, tag.length() - 1, 10) : -1);
    }
}
