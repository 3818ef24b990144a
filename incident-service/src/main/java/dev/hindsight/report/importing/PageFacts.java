package dev.hindsight.report.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the wiki said about the page rather than the incident.
 *
 * @param version the page version, none when the text does not show one
 * @param current whether that is the current one; none when the text does not say
 * @param leftOut furniture that was set aside, line by line
 */
public record PageFacts(@Nullable Integer version, boolean oldVersionBanner, @Nullable Boolean current, List<String> labels,
        List<String> leftOut) {

    public static final PageFacts NONE = new PageFacts(null, false, null, List.of(), List.of());

    public PageFacts {
        labels = List.copyOf(labels);
        leftOut = List.copyOf(leftOut);
    }
}
