package dev.hindsight.gateway.pages.incidents;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The page that an incident was taken from. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ImportedFrom(@Nullable String format, @Nullable String title, @Nullable String pageVersion,
        @Nullable String fileName, @Nullable Instant importedAt, @Nullable String by) {

    public String name() {
        if (title != null && !title.isBlank()) {
            return title;
        }
        return fileName == null || fileName.isBlank() ? "a page" : fileName;
    }
}
