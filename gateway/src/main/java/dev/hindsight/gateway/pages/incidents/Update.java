package dev.hindsight.gateway.pages.incidents;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.Markdown;
import dev.hindsight.gateway.pages.words.Badge;
import io.quarkus.qute.RawString;

/** What an audience was told, by whom and when. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Update(String id, String audience, String text, @Nullable String by, @Nullable Instant postedAt,
        @Nullable Withdrawn withdrawn) {

    /** By whom and why it no longer holds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Withdrawn(@Nullable String reason, @Nullable String by, @Nullable Instant recordedAt) {}

    public String audienceWords() {
        return Badge.label(audience);
    }

    public RawString html() {
        return Markdown.linked(text, 3);
    }
}
