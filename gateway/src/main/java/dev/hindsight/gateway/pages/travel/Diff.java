package dev.hindsight.gateway.pages.travel;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What differs between two versions, as the API tells it.
 *
 * @param actionItems what became of the action items meanwhile
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Diff(End from, End to, List<FieldChange> changes, List<FieldChange> actionItems) {

    /** One side of the comparison. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record End(long version, @Nullable Instant at) {}

    public Diff {
        changes = changes == null ? List.of() : changes;
        actionItems = actionItems == null ? List.of() : actionItems;
    }
}
