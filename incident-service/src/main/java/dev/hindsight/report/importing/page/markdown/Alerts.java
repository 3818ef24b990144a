package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;

/**
 * Quotations that open with {@code [!NOTE]}: what GitHub, GitLab and note-taking tools show as a box. The mark is none of its words; a
 * title behind it is.
 */
final class Alerts {

    private static final Pattern MARK = Pattern.compile("\\[!\\p{L}{3,15}\\][+-]?[ \\t]*(?=\\n|$|\\S)");

    private Alerts() {}

    /** The blocks of a quotation without such a mark. */
    static List<Block> unmarked(List<Block> quoted) {
        Line line = !quoted.isEmpty() && quoted.getFirst() instanceof Block.Para para ? para.line() : Line.EMPTY;
        Matcher mark = MARK.matcher(line.plain());
        if (!mark.lookingAt()) {
            return quoted;
        }
        List<Span> rest = line.from(mark.end()).spans();
        boolean alone = !rest.isEmpty() && rest.getFirst() instanceof Span.Break;
        Line words = new Line(alone ? rest.subList(1, rest.size()) : rest);
        var blocks = new ArrayList<Block>(quoted.subList(1, quoted.size()));
        if (!words.isBlank()) {
            blocks.addFirst(new Block.Para(words));
        }
        return blocks;
    }
}
