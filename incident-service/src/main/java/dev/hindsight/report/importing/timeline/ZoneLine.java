package dev.hindsight.report.importing.timeline;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.Zone;

/** Lines such as "All times in GMT unless indicated" that speak of all entries below them. */
final class ZoneLine {

    private static final Pattern TIMES = Pattern
            .compile("(?i)[\\s(*_\\[-]{0,5}(?:please note:? |note:? )?(?:that )?(?:all |the )?"
                    + "(?:dates? (?:and|/|&) )?(?:times?|timestamps?|timings?)\\b.{0,120}");
    private static final Pattern ALONE = Pattern
            .compile("(?i)[\\s(*_\\[]{0,5}(?:UTC|GMT|BST|CES?T|UK|London|British|E[SD]T|P[SD]T|Europe/London)"
                    + "(?:/(?:GMT|BST))?(?: summer| local)?(?: times?)?[\\s)*_\\].:]{0,5}(?:,? ?(?:unless|except|if not|where not|is used|throughout).{0,80})?");

    private ZoneLine() {}

    static boolean is(String line) {
        return line.length() < 160
                && (TIMES.matcher(line).matches() && line.length() < 120 && !line.matches(".*\\d[:.]\\d\\d.*")
                        || ALONE.matcher(line).matches());
    }

    static @Nullable Zone zone(String line) {
        return Zone.statedIn(line);
    }
}
