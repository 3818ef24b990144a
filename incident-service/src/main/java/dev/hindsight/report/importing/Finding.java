package dev.hindsight.report.importing;

import java.util.List;

/**
 * Something a careful reader would point at.
 *
 * @param code stable and machine-readable, for instance {@code day-inferred}
 * @param where the place in the reading, for instance {@code timeline[3]} or {@code sections.summary}
 * @param entries positions in the timeline when the finding is about several
 */
public record Finding(String code, Severity severity, String where, String message, List<Integer> entries) {

    private static final int QUOTED = 80;

    public Finding {
        entries = List.copyOf(entries);
    }

    public static Finding warning(String code, String where, String message) {
        return new Finding(code, Severity.WARNING, where, message, List.of());
    }

    public static Finding info(String code, String where, String message) {
        return new Finding(code, Severity.INFO, where, message, List.of());
    }

    public static Finding error(String code, String where, String message) {
        return new Finding(code, Severity.ERROR, where, message, List.of());
    }

    /** Words of the page in quotation marks, no more than 80 signs of them: enough to find the place. */
    public static String quoted(String words) {
        return words.codePointCount(0, words.length()) <= QUOTED
                ? "“" + words + "”"
                : "“" + words.substring(0, words.offsetByCodePoints(0, QUOTED)).stripTrailing() + "…”";
    }
}
