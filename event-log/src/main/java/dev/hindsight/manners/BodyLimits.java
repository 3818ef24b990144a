package dev.hindsight.manners;

/**
 * How many bytes may come with a request, by its path: evidence bundles may have 16 MiB, imported pages 4 MiB, and hooks and
 * everything else 1 MiB, which has room for the longest text in any writing. The gateway and the service behind it both refuse what is
 * more; where an upload needs more than a server takes at all, {@code quarkus.http.limits.max-body-size} of both grows with it.
 */
public final class BodyLimits {

    public static final int BUNDLES = 16 << 20;
    public static final int IMPORTS = 4 << 20;
    public static final int ELSEWHERE = 1 << 20;

    private BodyLimits() {}

    public static int of(String path) {
        return switch (path) {
            case "/api/v1/bundles" -> BUNDLES;
            case "/api/v1/reports/imports" -> IMPORTS;
            default -> ELSEWHERE;
        };
    }

    /** @param most bytes that are taken */
    public static Problem refusal(int most) {
        return Problem.of("too-large", 413, "The body is too large", "At most " + (most >> 10) + " KiB are taken here.");
    }
}
