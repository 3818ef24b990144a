package dev.hindsight.gateway.edge;

import java.util.List;

/** How one comes in on a path: with nothing, with a secret that a service checks, or signed in. */
public enum Way {
    /** Health, metrics, public keys, documents, and the files that pages are made of: they hold no secret. */
    OPEN,
    /** Monitoring and ticket systems, readers of public reports: their secret is for the service behind; public keys of services. */
    HOOK,
    /** Staff and tools; everything that is not named here. */
    SIGNED_IN;

    private static final List<String> OPEN_PLACES = List.of("/q/health", "/q/metrics", "/internal/jwks", "/docs", "/openapi",
            "/openapi.json", "/openapi.yaml", "/assets", "/webjars", "/favicon.ico", "/robots.txt", Way.BACK_CHANNEL);
    private static final List<String> HOOK_PLACES = List.of("/hooks", "/v2", Way.PUBLIC, "/.well-known/hindsight-roots");

    /** What is published for everybody who has its address. */
    public static final String PUBLIC = "/api/v1/public";

    /** Where the identity provider tells of a sign-out elsewhere. */
    public static final String BACK_CHANNEL = "/logout/back-channel";

    /** @param path normalised, as {@code RoutingContext.normalizedPath()} gives it */
    public static Way of(String path) {
        if (OPEN_PLACES.stream().anyMatch(place -> isIn(place, path))) {
            return OPEN;
        }
        return HOOK_PLACES.stream().anyMatch(place -> isIn(place, path)) ? HOOK : SIGNED_IN;
    }

    static boolean isIn(String place, String path) {
        return path.startsWith(place) && (path.length() == place.length() || path.charAt(place.length()) == '/');
    }
}
