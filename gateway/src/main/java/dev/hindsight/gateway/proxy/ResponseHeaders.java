package dev.hindsight.gateway.proxy;

import java.util.Locale;
import java.util.Set;

import dev.hindsight.gateway.edge.SecurityHeaders;
import io.vertx.core.MultiMap;

/** What the sender gets to read of an answer's headers: no cookies, no addresses of the inside, and our security headers. */
final class ResponseHeaders {

    private static final Set<String> DROPPED = Set.of("connection", "keep-alive", "proxy-authenticate", "proxy-connection",
            "te",
            "trailer", "transfer-encoding", "upgrade", "server", "set-cookie", "x-request-id");

    private ResponseHeaders() {}

    static void copy(MultiMap from, MultiMap to, String insideOrigin) {
        from.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!DROPPED.contains(lower) && !SecurityHeaders.decides(lower)) {
                to.add(name, outside(lower, value, insideOrigin));
            }
        });
    }

    /** {@code Location} and {@code Link} become relative to the host that the sender knows. */
    private static String outside(String name, String value, String insideOrigin) {
        return switch (name) {
            case "location", "content-location" ->
                value.startsWith(insideOrigin) ? value.substring(insideOrigin.length()) : value;
            case "link" -> value.replace("<" + insideOrigin, "<");
            default -> value;
        };
    }
}
