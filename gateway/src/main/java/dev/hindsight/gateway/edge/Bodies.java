package dev.hindsight.gateway.edge;

import dev.hindsight.manners.BodyLimits;
import dev.hindsight.manners.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * How much one may send: what {@link BodyLimits} says, a little more on the page that takes bundles, and twice as much as is imported to
 * the page that does so, because what was brought travels with its form in Base64.
 */
public final class Bodies {

    private static final String IMPORT_PAGE = "/reports/import";
    private static final String BUNDLE_PAGE = "/bundles";
    /** What a form adds around a file. */
    private static final int AROUND = 1 << 10;

    private Bodies() {}

    public static int limit(RoutingContext request) {
        return switch (request.normalizedPath()) {
            case IMPORT_PAGE -> 2 * BodyLimits.IMPORTS;
            case BUNDLE_PAGE -> BodyLimits.BUNDLES + AROUND;
            default -> BodyLimits.of(request.normalizedPath());
        };
    }

    /** By what the sender announces; a body that comes in chunks is counted where it is read. */
    static boolean isTooLarge(RoutingContext request) {
        return announced(request.request()) > limit(request);
    }

    /** Whether a person is told on the page itself, which needs to know who that is; strangers are told at once. */
    static boolean isToldToWhoIsSignedIn(RoutingContext request) {
        return request.normalizedPath().equals(BUNDLE_PAGE) && request.request().headers().contains(HttpHeaders.COOKIE);
    }

    /** How many bytes the sender means to send; 0 when it does not say. */
    public static long announced(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced == null ? 0 : announced.length() > 18 ? Long.MAX_VALUE : Long.parseLong(announced);
    }

    /** Whether a body comes with the request, by what its head says. */
    public static boolean isExpected(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null) {
            return !announced.equals("0");
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.version() == HttpVersion.HTTP_2 && !request.isEnded();
    }

    public static Problem refusal(RoutingContext request) {
        return BodyLimits.refusal(limit(request));
    }
}
