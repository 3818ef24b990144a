package dev.hindsight.gateway.pages.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A report that was published: a version of the incident under a number of its own.
 *
 * @param publicSections what everybody may see of it
 * @param changedSince whether the incident says something else by now
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Publication(long number, long version, @Nullable Instant publishedAt, @Nullable String by,
        @Nullable String note, boolean changedSince, List<String> publicSections, @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason) {

    public Publication {
        publicSections = publicSections == null ? List.of() : publicSections;
    }

    /** Which parts everybody may read who has the address; empty when it is for insiders only. */
    public String publicParts() {
        return publicSections.stream().map(Publication::part).collect(Collectors.joining(", "));
    }

    /** A part of a report that can be shown to everybody, as a reader would call it. */
    public static String part(String name) {
        return switch (name) {
            case "timeline" -> "Timeline";
            case "actionItems" -> "Action items";
            default -> Section.titleOf(name);
        };
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
