package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** What an entry quotes from elsewhere, a log or a talk: the times in it are those of others. */
final class Quoted {

    static final Quoted NOTHING = new Quoted(List.of());

    private final List<String> pieces;

    private Quoted(List<String> pieces) {
        this.pieces = pieces;
    }

    /** The code and quotations among these blocks and below them, beside what was quoted before. */
    Quoted with(List<Block> blocks) {
        var more = new ArrayList<>(pieces);
        collect(blocks, more);
        return more.size() == pieces.size() ? this : new Quoted(more);
    }

    private static void collect(List<Block> blocks, List<String> out) {
        for (Block block : blocks) {
            if (block instanceof Block.Code || block instanceof Block.Quote) {
                String words = Words.collapse(Words.plain(block));
                if (!words.isEmpty()) {
                    out.add(words);
                }
            } else if (block instanceof Block.Item item) {
                collect(item.body(), out);
            }
        }
    }

    /** Whether this place of the text stands in one of the pieces. */
    boolean holds(String text, int place) {
        return pieces.stream().anyMatch(piece -> {
            int from = text.lastIndexOf(piece, place);
            return from >= 0 && place < from + piece.length();
        });
    }
}
