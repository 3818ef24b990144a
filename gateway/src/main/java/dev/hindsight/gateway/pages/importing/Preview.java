package dev.hindsight.gateway.pages.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.incidents.Incident;

/**
 * What an import has come to, or would come to, as the API tells it.
 *
 * @param action created, updated or unchanged
 * @param incident without id and key while there is none yet
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preview(@Nullable String action, Incident incident, List<Item> actionItems, List<Finding> findings) {

    public Preview {
        actionItems = actionItems == null ? List.of() : actionItems;
        findings = findings == null ? List.of() : findings;
    }
}
