package dev.hindsight.gateway.pages.travel;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.diff.TextPart;
import dev.hindsight.gateway.pages.words.Actor;
import dev.hindsight.gateway.pages.words.Piece;

/**
 * One thing that differs.
 *
 * @param path JSON pointer in which items of lists stand by their names: {@code /timeline/<id>/text}
 * @param kind added, removed, changed or reordered
 * @param by who changed it last, with when and as which version
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FieldChange(String path, String kind, @Nullable JsonNode before, @Nullable JsonNode after,
        @Nullable List<TextPart> textDiff, @Nullable String by, @Nullable Instant at, @Nullable Long version) {

    public List<String> steps() {
        return Arrays.stream(path.split("/")).skip(1).map(step -> step.replace("~1", "/").replace("~0", "~")).toList();
    }

    String step(int place) {
        var steps = steps();
        return place < steps.size() ? steps.get(place) : "";
    }

    /** Word by word where the service compared so, otherwise the old value and the new one as wholes. */
    public List<Piece> pieces() {
        return textDiff == null ? wholes() : textDiff.stream().map(Piece::of).toList();
    }

    private List<Piece> wholes() {
        var was = Stream.of(Value.told(step(0), leaf(), before)).filter(told -> !told.isEmpty()).map(Piece::deleted);
        var is = Stream.of(Value.told(step(0), leaf(), after)).filter(told -> !told.isEmpty()).map(Piece::inserted);
        return Stream.concat(was, is).toList();
    }

    /** What stood there before: the pieces without the inserted ones. */
    public List<Piece> left() {
        return pieces().stream().filter(piece -> !piece.inserted()).toList();
    }

    public List<Piece> right() {
        return pieces().stream().filter(piece -> !piece.deleted()).toList();
    }

    /** Whether old and new are short values that read best as "old → new". */
    public boolean brief() {
        return textDiff == null;
    }

    /** What became of a line or an update that is new before the later of the two states: "retracted", "withdrawn"; empty where it stands. */
    String takenBack() {
        return after == null
                ? ""
                : Value.TAKEN_BACK.stream().filter(word -> after.path(word).isObject()).findFirst().orElse("");
    }

    public String who() {
        return by == null ? "somebody" : Actor.called(by);
    }

    /** The version before the one that made the change, to see that one step alone. */
    public @Nullable Long versionBefore() {
        return version == null || version < 2 ? null : version - 1;
    }

    String leaf() {
        return step(steps().size() - 1);
    }
}
