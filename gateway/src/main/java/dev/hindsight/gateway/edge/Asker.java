package dev.hindsight.gateway.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Who reads the answer: a person who follows a link, a page that asks for a part of itself, or a program. */
public enum Asker {
    PERSON, HTMX, PROGRAM;

    public static Asker of(HttpServerRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return HTMX;
        }
        String mode = request.getHeader("Sec-Fetch-Mode");
        String accept = request.getHeader("Accept");
        boolean page = accept != null && accept.contains("text/html") && !isForPrograms(request.path());
        return page && (mode == null || mode.equals("navigate")) ? PERSON : PROGRAM;
    }

    /** Whether it does no harm to send the person to sign in and back to the same address. */
    public static boolean canComeBack(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }

    private static boolean isForPrograms(String path) {
        return Way.isIn("/api", path) || Way.of(path) == Way.HOOK;
    }
}
