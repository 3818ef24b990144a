package dev.hindsight.gateway.pages.bundles;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a new look at a kept bundle has found.
 *
 * @param unproven what in it is compared with nothing
 * @param ownLog {@code agrees} or {@code contradicts}; absent when its incident is not of this desk
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Found(boolean valid, long events, @Nullable String headHash, List<Flaw> flaws, List<String> unproven,
        @Nullable String ownLog) {

    public Found {
        flaws = flaws == null ? List.of() : flaws;
        unproven = unproven == null ? List.of() : unproven;
    }

    /** Whether the log of this desk says otherwise. */
    public boolean contradicted() {
        return "contradicts".equals(ownLog);
    }
}
