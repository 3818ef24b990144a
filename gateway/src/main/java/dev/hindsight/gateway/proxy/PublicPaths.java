package dev.hindsight.gateway.proxy;

/** Which paths one can reach from outside; documents show those and no others. */
public final class PublicPaths {

    private PublicPaths() {}

    /** @param path as an OpenAPI document writes it, with its variables in braces */
    public static boolean contain(String path) {
        return path.equals("/api/v1/me") || Route.ALL.stream()
                .anyMatch(route -> path.equals(route.place()) || path.startsWith(route.place() + "/"));
    }
}
