package dev.hindsight.gateway.pages.words;

import java.util.List;

import dev.hindsight.diff.TextDiff;
import dev.hindsight.diff.TextPart;

/** A stretch of a compared text: it stands in both versions, or only in the old one, or only in the new one. */
public record Piece(Timed told, boolean deleted, boolean inserted) {

    public static Piece of(TextPart part) {
        return new Piece(Timed.of(part.text()), part.op() == TextPart.Op.DELETE, part.op() == TextPart.Op.INSERT);
    }

    public static Piece deleted(Timed told) {
        return new Piece(told, true, false);
    }

    public static Piece inserted(Timed told) {
        return new Piece(told, false, true);
    }

    public static List<Piece> between(String before, String after) {
        return TextDiff.between(before, after).parts().stream().map(Piece::of).toList();
    }
}
