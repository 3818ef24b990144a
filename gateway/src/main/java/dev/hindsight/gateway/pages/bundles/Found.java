package dev.hindsight.gateway.pages.bundles;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What a new look at a kept bundle has found. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Found(boolean valid, long events, @Nullable String headHash, List<Flaw> flaws) {

    public Found {
        flaws = flaws == null ? List.of() : flaws;
    }
}
