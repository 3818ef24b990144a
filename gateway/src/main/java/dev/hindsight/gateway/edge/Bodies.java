package dev.hindsight.gateway.edge;

import dev.hindsight.manners.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * How much one may send: 16 MiB where evidence bundles are brought, and a little more on the page that does so, 4 MiB where reports are
 * imported, twice as much to the page that does so, because what was brought travels with its form in Base64, 1 MiB on hooks
 * and everywhere else, which has room for the longest text in any writing.
 */
public final class Bodies {

    private static final long ON_HOOKS = 1 << 20;
    private static final long ELSEWHERE = 1 << 20;
    private static final long OF_REPORTS = 4 << 20;
    private static final long OF_BUNDLES = 16 << 20;
    private static final String BUNDLES = "/api/v1/bundles";
    private static final String REPORTS = "/api/v1/reports/imports";
    private static final String IMPORT_PAGE = "/reports/import";
    private static final String BUNDLE_PAGE = "/bundles";
    /** What a form adds around a file. */
    private static final long AROUND = 1 << 10;

    private Bodies() {}

    public static long limit(RoutingContext request) {
        return switch (request.normalizedPath()) {
            case REPORTS -> OF_REPORTS;
            case BUNDLES -> OF_BUNDLES;
            case IMPORT_PAGE -> 2 * OF_REPORTS;
            case BUNDLE_PAGE -> OF_BUNDLES + AROUND;
            default -> Way.of(request.normalizedPath()) == Way.HOOK ? ON_HOOKS : ELSEWHERE;
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
        return Problem.of("too-large", 413, "The body is too large",
                "At most " + (limit(request) >> 10) + " KiB are taken here.");
    }
}
