package dev.hindsight.gateway.pages.bundles;

import java.util.ArrayList;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Something in a bundle that is not as it was made, and where. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Flaw(@Nullable String file, @Nullable Long event, @Nullable String field, String message) {

    /** "events.json, event 7, data". */
    public String place() {
        var parts = new ArrayList<String>();
        parts.add(file == null ? "The archive itself" : file);
        if (event != null) {
            parts.add("event " + event);
        }
        if (field != null) {
            parts.add(field);
        }
        return String.join(", ", parts);
    }
}
