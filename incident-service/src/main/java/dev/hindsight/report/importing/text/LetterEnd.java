package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.page.markdown.Closing;

/** "Kind regards," and below it nothing but who wrote: the end of a letter, and no words of the part above. */
final class LetterEnd {

    private static final int LINES_OF_NAME = 3;
    private static final int WORDS_OF_NAME = 6;

    private LetterEnd() {}

    /** The place of such words, behind all lines where there are none. */
    static int in(List<TextLine> lines) {
        int end = IntStream.range(0, lines.size()).filter(i -> Furniture.opensTail(lines, i, null)).findFirst()
                .orElse(lines.size());
        for (int i = end - 1; i > 0 && i >= end - 1 - LINES_OF_NAME; i--) {
            TextLine line = lines.get(i);
            if (!line.isBullet() && line.gap() > 0 && Closing.greets(line.text())) {
                return i;
            }
            if (line.isBullet() || line.isRow() || line.text().split(" ").length > WORDS_OF_NAME) {
                return lines.size();
            }
        }
        return lines.size();
    }
}
