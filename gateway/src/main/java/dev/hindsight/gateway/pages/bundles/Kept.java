package dev.hindsight.gateway.pages.bundles;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.manners.Counted;

/** A bundle that was verified and is kept, as the API gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Kept(String id, String digest, String key, long version, String title, boolean confidential, String headHash,
        @Nullable Long root, @Nullable Long rootVersion, @Nullable String rootKey, @Nullable String importedBy,
        @Nullable Instant importedAt) {

    public String path() {
        return "/bundles/" + id;
    }

    public String file() {
        return "/api/v1/bundles/" + id + "/file";
    }

    public String size() {
        return Counted.of(version, "event");
    }

    /** " up to event 30 of 31"; empty where the root has seen them all, or nothing is known of it. */
    public String upTo() {
        return hasLater() ? " up to event " + rootVersion + " of " + version : "";
    }

    /** Whether events came after the last one that its root has seen. */
    public boolean hasLater() {
        return rootVersion != null && rootVersion < version;
    }

    /** "Event 31 came later, no root vouches for it." */
    public String later() {
        if (rootVersion == null || rootVersion >= version) {
            return "";
        }
        return rootVersion + 1 == version
                ? "Event " + version + " came later, no root vouches for it."
                : "Events " + (rootVersion + 1) + " to " + version + " came later, no root vouches for them.";
    }
}
