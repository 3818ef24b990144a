package dev.hindsight.gateway.live;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Word of one event, without its content and without what kind of event it was: of a tie to an incident that the listener may not
 * see, the kind alone would tell.
 *
 * @param kind {@code incident} or {@code action-item}
 * @param key of the thing that changed, {@code INC-142}
 * @param version of the thing after the change
 * @param changed the event's type without name space and version, {@code severity-changed}; stays inside
 * @param incident for an action item the key of its incident, once that is known
 * @param globalSeq the event's place in its topic
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(String kind, String key, long version, @JsonIgnore String changed, @Nullable String incident,
        @JsonIgnore long globalSeq) {

    Change of(@Nullable String itsIncident) {
        return new Change(kind, key, version, changed, itsIncident, globalSeq);
    }

    boolean isIncident() {
        return kind.equals("incident");
    }

    /** Whether who may see what can have changed with it. */
    boolean movesSight() {
        return changed.startsWith("confidentiality-") || changed.startsWith("participant-")
                || changed.startsWith("author-") || changed.startsWith("role-") || changed.startsWith("owner-");
    }
}
