package dev.hindsight.gateway.pages.incidents;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A report that was published: a version of the incident under a number of its own.
 *
 * @param changedSince whether the incident says something else by now
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Publication(long number, long version, @Nullable Instant publishedAt, @Nullable String by,
        @Nullable String note, boolean changedSince, @Nullable Instant withdrawnAt) {

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
