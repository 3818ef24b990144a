package dev.hindsight.gateway.edge;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells browsers what our pages may do: nothing inline, nothing from elsewhere, no frame around them. Forms may lead to the
 * identity provider, because signing out does.
 */
@ApplicationScoped
public class SecurityHeaders {

    private static final Set<String> OURS = Set.of("content-security-policy", "strict-transport-security",
            "x-content-type-options", "x-frame-options", "referrer-policy", "permissions-policy", "cross-origin-opener-policy",
            "cross-origin-resource-policy");

    private static final Pattern DOCUMENT = Pattern.compile(
            "/api/v1/(public/reports/[^/]+|incidents/[^/]+/report(/publications/(preview|[0-9]+))?)");
    /** A report that is handed out for reading in a browser brings its own looks and may do nothing at all. */
    private static final String OF_DOCUMENTS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'; sandbox";

    private final Map<String, String> headers;

    SecurityHeaders(@ConfigProperty(name = "hindsight.oidc.form-origin") String provider) {
        headers = Map.of("Content-Security-Policy",
                "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + Origins.of(provider),
                "Strict-Transport-Security", "max-age=31536000", "X-Content-Type-Options", "nosniff", "X-Frame-Options",
                "DENY", "Referrer-Policy", "same-origin", "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()", "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Whether the gateway alone decides on that header, so that a service's own is dropped. */
    public static boolean decides(String header) {
        return OURS.contains(header.toLowerCase(Locale.ROOT));
    }

    void set(RoutingContext request) {
        var response = request.response();
        headers.forEach(response::putHeader);
        if (DOCUMENT.matcher(request.normalizedPath()).matches()) {
            response.putHeader("Content-Security-Policy", OF_DOCUMENTS).putHeader("Referrer-Policy", "no-referrer");
        }
        boolean personal = Way.of(request.normalizedPath()) != Way.OPEN;
        request.addHeadersEndHandler(_ -> {
            if (personal && !response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
                response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
    }
}
