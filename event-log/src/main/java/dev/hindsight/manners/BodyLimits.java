package dev.hindsight.manners;

/**
 * How many bytes may come with a request, by its path: evidence bundles may have 16 MiB, imported pages 4 MiB, hooks 1 MiB, and
 * everything else of the API 256 KiB. The gateway and the service behind it both refuse what is more; where an upload needs more than
 * a server takes at all, {@code quarkus.http.limits.max-body-size} of both grows with it.
 */
public final class BodyLimits {

    public static final int BUNDLES = 16 << 20;
    public static final int IMPORTS = 4 << 20;
    public static final int HOOKS = 1 << 20;
    private static final int API = 256 << 10;

    private BodyLimits() {}

    public static int of(String path) {
        return switch (path) {
            case "/api/v1/bundles" -> BUNDLES;
            case "/api/v1/reports/imports" -> IMPORTS;
            default -> path.startsWith("/hooks/") || path.startsWith("/v2/") ? HOOKS : API;
        };
    }

    /** @param most bytes that are taken */
    public static Problem refusal(int most) {
        return Problem.of("too-large", 413, "The body is too large", "At most " + (most >> 10) + " KiB are taken here.");
    }
}
