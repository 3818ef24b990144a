package dev.hindsight.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What came to a hook, byte for byte.
 *
 * @param method {@code POST}, {@code PUT} or {@code GET}
 * @param path behind the host, without any secret: {@code /hooks}, or what a drop-in API has
 * @param headers by lower-case name; secrets are there while it is authenticated, and no longer when it is read
 * @param query by name as sent; likewise
 * @param receivedAt the clock for sources that send no time
 */
public record Post(String method, String path, Map<String, String> headers, Map<String, String> query, byte[] body,
        Instant receivedAt) {

    public Post {
        headers = Map.copyOf(headers);
        query = Map.copyOf(query);
    }

    /** @return the value, or null; the name in any case */
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** The media type without its parameters, in lower case; empty when there is none. */
    public String mediaType() {
        String sent = header("content-type");
        return sent == null ? "" : sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The body as text; bytes that are no UTF-8 become U+FFFD. */
    public String text() {
        return new String(body, UTF_8);
    }
}
