package dev.hindsight.gateway.pages.changes;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Environment;

/** A deployment, a pipeline or another change, as the API gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Change(String id, String sourceName, String title, @Nullable String state, @Nullable String service,
        @Nullable String environment, Instant at, @Nullable String link) {

    private static final Set<String> WELL = Set.of("success", "succeeded", "completed", "inactive", "active", "stable");
    private static final Set<String> ILL = Set.of("failure", "failed", "error", "errored", "unstable", "cancelled", "canceled",
            "aborted", "timed_out");

    /** Where they show it to a browser without harm. */
    public boolean leadsSomewhere() {
        return link != null && link.matches("https?://.+");
    }

    public Environment shownEnvironment() {
        return Environment.of(environment);
    }

    public String stateWords() {
        return state == null ? "" : Badge.label(state.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** How the far side's word is coloured, where it is one that is known. */
    public String tone() {
        var word = state == null ? "" : state.toLowerCase(Locale.ROOT);
        if (WELL.contains(word)) {
            return "well";
        }
        return ILL.contains(word) ? "ill" : "unknown";
    }
}
