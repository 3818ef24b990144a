package dev.hindsight.gateway.edge;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;

import io.vertx.ext.web.RoutingContext;

/** One id per request, in the answer, in the logs of the gateway and of the services: {@code X-Request-Id}. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The sender's id if it is 8 to 64 letters, digits, dots, dashes and underscores; a new one otherwise. */
    static void assign(RoutingContext request) {
        String sent = request.request().getHeader(HEADER);
        String id = sent != null && SANE.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
        request.put(HEADER, id);
        request.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
    }

    public static String of(RoutingContext request) {
        String id = request.get(HEADER);
        return id == null ? "-" : id;
    }
}
