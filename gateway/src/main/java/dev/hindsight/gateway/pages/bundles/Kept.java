package dev.hindsight.gateway.pages.bundles;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.manners.Counted;

/** A bundle that was verified and is kept, as the API gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Kept(String id, String digest, String key, long version, String title, boolean confidential, String headHash,
        @Nullable Long root, @Nullable String rootKey, @Nullable String importedBy, @Nullable Instant importedAt) {

    public String path() {
        return "/bundles/" + id;
    }

    public String file() {
        return "/api/v1/bundles/" + id + "/file";
    }

    public String size() {
        return Counted.of(version, "event");
    }
}
