package dev.hindsight.gateway.edge;

import java.util.regex.Pattern;

/**
 * Refuses paths that two programs might read in two ways (dot segments, doubled or encoded slashes, path parameters, encoded
 * letters and digits), so that
 * what is checked here is what a service gets.
 */
final class PathGuard {

    private static final Pattern TRICK = Pattern.compile("//|[\\\\;\\x00-\\x20\\x7f]|%(?![0-9a-f]{2})|%(?:0|1|5c|7f)|"
            + "/(?:\\.|%2e){1,2}(?:/|$)|%(?:3[0-9]|[46][1-9a-f]|[57][0-9a])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODED_SLASH = Pattern.compile("%2f", Pattern.CASE_INSENSITIVE);
    /** A ticket may be the address of a pull request, a label or a name may have a slash; it is the last segment. */
    private static final Pattern NAME_AT_THE_END = Pattern.compile("/api/v1/action-items/[^/%]+/tickets/[^/]+"
            + "|/api/v1/incidents/[^/%]+/(?:labels|authors|participants)/[^/]+");
    private static final Pattern DOTS = Pattern.compile("(?:/|%2f)(?:\\.|%2e){1,2}(?:/|%2f|$)", Pattern.CASE_INSENSITIVE);

    private PathGuard() {}

    /** @param path as it stands in the request line, without the query */
    static boolean isHarmless(String path) {
        if (!path.startsWith("/") || TRICK.matcher(path).find()) {
            return false;
        }
        return !ENCODED_SLASH.matcher(path).find() || NAME_AT_THE_END.matcher(path).matches() && !DOTS.matcher(path).find();
    }
}
