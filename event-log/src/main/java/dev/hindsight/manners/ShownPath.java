package dev.hindsight.manners;

import java.util.regex.Pattern;

/** A path as it may stand in answers and logs: of a hook or a public report only the part that is no secret. */
public final class ShownPath {

    private static final Pattern SECRET = Pattern.compile("^(/hooks/[^/]+/|/api/v1/public/reports/).+", Pattern.DOTALL);
    private static final int LONGEST = 500;

    private ShownPath() {}

    public static String of(String path) {
        String shown = SECRET.matcher(path).replaceFirst("$1…");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }
}
