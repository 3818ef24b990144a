package dev.hindsight.gateway.session;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.hindsight.gateway.edge.Origins;
import dev.hindsight.manners.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets an unsafe request that proves itself by a cookie pass only if it comes from our own pages: by what the browser says about
 * its origin, and by a token that only our pages know.
 */
@ApplicationScoped
class CsrfGuard {

    static final String HEADER = "X-CSRF-Token";
    static final String FIELD = "_csrf";
    static final Problem REFUSED = Problem.of("csrf", 403, "This did not come from a page of Hindsight",
            "Reload the page and try again.");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String IN_FORM = "hindsight.csrf.in-form";

    private final CsrfToken token;
    private final String ownOrigin;

    CsrfGuard(CsrfToken token, @ConfigProperty(name = "hindsight.public-url") String publicUrl) {
        this.token = token;
        this.ownOrigin = Origins.of(publicUrl);
    }

    /** Whether the request may go on; a form, whose token is in its body, is looked at again where the body is read. */
    boolean allows(RoutingContext request) {
        HttpServerRequest sent = request.request();
        if (SAFE.contains(sent.method().name()) || !SignedIn.byCookie(request)) {
            return true;
        }
        if (!isFromHere(sent)) {
            return false;
        }
        if (sent.getHeader(HEADER) == null && isForm(sent)) {
            request.put(IN_FORM, Boolean.TRUE);
            return true;
        }
        return token.matches(request, sent.getHeader(HEADER));
    }

    static boolean isLeftToTheForm(RoutingContext request) {
        return Boolean.TRUE.equals(request.get(IN_FORM));
    }

    private boolean isFromHere(HttpServerRequest sent) {
        String site = sent.getHeader("Sec-Fetch-Site");
        String origin = sent.getHeader(HttpHeaders.ORIGIN);
        boolean sameOrigin = origin == null || origin.equals(ownOrigin)
                || origin.equals(sent.scheme() + "://" + sent.authority());
        return sameOrigin && (site == null || site.equals("same-origin"));
    }

    /** Only pages take forms; the API does not, so there is nowhere to look again. */
    private static boolean isForm(HttpServerRequest sent) {
        String type = sent.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && !sent.path().startsWith("/api/")
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
    }
}
