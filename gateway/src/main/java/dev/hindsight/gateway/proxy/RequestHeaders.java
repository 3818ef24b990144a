package dev.hindsight.gateway.proxy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.hindsight.gateway.edge.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What a service gets to read of a request's headers. On the API only what is named here passes; on hooks, whose senders sign with
 * headers of their own, all but what belongs to the connection or speaks of identity.
 */
final class RequestHeaders {

    /** What the sender of a hook wrote into {@code Authorization}, which carries our own token inside. */
    static final String SOURCE_AUTHORIZATION = "X-Hindsight-Source-Authorization";

    private static final Set<String> API = Set.of("accept", "accept-encoding", "accept-language", "content-type",
            "content-encoding", "content-language", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since",
            "if-range", "idempotency-key", "last-event-id", "prefer", "range", "user-agent");
    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "keep-alive", "proxy-authenticate",
            "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "http2-settings",
            "host",
            "content-length", "expect");
    private static final Pattern OF_IDENTITY = Pattern.compile(
            "authorization|cookie2?|forwarded|via|remote-.*|x-forwarded.*|x-real-ip|x-client-ip|true-client-ip|x-hindsight-.*"
                    + "|x-remote-.*|x-.*user|x-.*user-?name|x-.*user-?id|x-webauth-.*|x-authenticated-.*|x-auth-request-.*"
                    + "|x-client-cert.*|x-ssl-.*|ssl-client-.*|x-original-.*|x-rewrite-.*|x-http-method.*|x-method-override"
                    + "|x-csrf-token|x-request-id");

    private RequestHeaders() {}

    static MultiMap ofApi(RoutingContext request) {
        MultiMap passed = MultiMap.caseInsensitiveMultiMap();
        request.request().headers().forEach((name, value) -> {
            if (API.contains(name.toLowerCase(Locale.ROOT))) {
                passed.add(name, value);
            }
        });
        return withOrigin(passed, request);
    }

    static MultiMap ofHook(RoutingContext request) {
        MultiMap sent = request.request().headers();
        Set<String> dropped = new HashSet<>(OF_THE_CONNECTION);
        sent.getAll(HttpHeaders.CONNECTION).forEach(named -> Arrays.stream(named.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT)).forEach(dropped::add));
        MultiMap passed = MultiMap.caseInsensitiveMultiMap();
        sent.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!dropped.contains(lower) && !OF_IDENTITY.matcher(lower.replace('_', '-')).matches()) {
                passed.add(name, value);
            }
        });
        String authorization = sent.get(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            passed.set(SOURCE_AUTHORIZATION, authorization);
        }
        return withOrigin(passed, request);
    }

    private static MultiMap withOrigin(MultiMap passed, RoutingContext request) {
        HttpServerRequest sent = request.request();
        passed.set(RequestId.HEADER, RequestId.of(request));
        passed.set("X-Forwarded-For", sent.remoteAddress().hostAddress());
        passed.set("X-Forwarded-Proto", sent.scheme());
        if (sent.authority() != null) {
            passed.set("X-Forwarded-Host", sent.authority().toString());
        }
        return passed;
    }
}
