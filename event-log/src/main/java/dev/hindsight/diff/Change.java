package dev.hindsight.diff;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One difference between two states.
 *
 * @param path JSON pointer (RFC 6901) in which items of lists stand by their names: {@code /timeline/<id>/text}, {@code /labels/blue}
 * @param before absent when added; for {@code reordered} the names of all items in their order
 * @param after absent when removed; for {@code reordered} as before
 * @param behind of an added item of a list: the name of the one it stands behind; absent when it is the first
 * @param textDiff of a text that changed: how
 * @param textUnit how finely it was compared
 * @param by who changed it last, as far as it is known
 * @param at when that was recorded
 * @param version and which version that made
 */
public record Change(String path, Kind kind, @Nullable @Schema(implementation = Object.class) JsonNode before,
        @Nullable @Schema(implementation = Object.class) JsonNode after, @Nullable String behind,
        @Nullable List<TextPart> textDiff, TextDiff.@Nullable Unit textUnit, @Nullable String by, @Nullable Instant at,
        @Nullable Long version) {

    /** What became of the thing at the path. */
    public enum Kind {
        ADDED, REMOVED, CHANGED, REORDERED;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Change added(String path, JsonNode after, @Nullable String behind) {
        return new Change(path, Kind.ADDED, null, after, behind, null, null, null, null, null);
    }

    static Change removed(String path, JsonNode before) {
        return new Change(path, Kind.REMOVED, before, null, null, null, null, null, null, null);
    }

    static Change of(Kind kind, String path, JsonNode before, JsonNode after) {
        return new Change(path, kind, before, after, null, null, null, null, null, null);
    }

    Change with(TextDiff diff) {
        return new Change(path, kind, before, after, behind, diff.parts(), diff.unit(), by, at, version);
    }

    Change last(Authorship.Mark mark) {
        return new Change(path, kind, before, after, behind, textDiff, textUnit, mark.by(), mark.at(), mark.version());
    }
}
