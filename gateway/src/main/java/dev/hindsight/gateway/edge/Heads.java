package dev.hindsight.gateway.edge;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Problem;
import io.vertx.core.http.HttpServerRequest;

/**
 * How long an address and all headers together may be. The server itself takes far more ({@code quarkus.http.limits} in
 * {@code application.properties}), because its own refusal has no words; only what is longer than that gets a bare 414 or 431.
 */
final class Heads {

    /** What a service takes with the rest of the line around it. */
    private static final int ADDRESS = 4_000;
    private static final int HEADERS = 20 << 10;
    /** Colon, blank and line end. */
    private static final int AROUND = 4;

    private Heads() {}

    /** Null when it can be taken. */
    static @Nullable Problem refusal(HttpServerRequest request) {
        if (request.uri().length() > ADDRESS) {
            return Problem.of("uri-too-long", 414, "The address is too long", "At most " + ADDRESS + " characters are taken.");
        }
        int size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + AROUND;
        }
        return size <= HEADERS
                ? null
                : Problem.of("headers-too-large", 431, "The headers are too large", "At most " + (HEADERS >> 10)
                        + " KiB are taken, cookies included.");
    }
}
