package dev.hindsight.followup;

import org.jspecify.annotations.Nullable;

/**
 * What somebody brought as a sign that an action item is done.
 *
 * @param kind in a word of whoever brought it, such as {@code pull-request}
 */
public record FollowUpEvidence(String kind, @Nullable String url, @Nullable String note) {

    public FollowUpEvidence {
        kind = kind == null ? "link" : kind;
    }
}
