package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** "Implemented" above one list and "Recommended" above another: what was done, told apart from what is to be done. */
final class DoneAndAhead {

    private static final String OF_WORK = "(?: (?:actions?|measures?|steps|changes|fixes|items|work|improvements))?(?: \\([^()]{1,40}\\))?\\W{0,9}";
    private static final Pattern DONE = Pattern.compile(
            "(?i)\\W{0,9}(?:already |recently )?(?:implemented|done|completed?|in place|applied|taken|fixed)" + OF_WORK);
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\W{0,9}(?:still )?(?:recommended|recommendations|planned|proposed|pending|open|to ?do|outstanding|remaining|future|next|"
                    + "not (?:yet )?(?:done|implemented)|in progress|to be (?:done|implemented))" + OF_WORK);

    private DoneAndAhead() {}

    static boolean are(List<Block> blocks) {
        return isAboveList(blocks, DONE) && isAboveList(blocks, AHEAD);
    }

    private static boolean isAboveList(List<Block> blocks, Pattern name) {
        return IntStream.range(0, blocks.size() - 1).anyMatch(i -> blocks.get(i + 1) instanceof Block.Item
                && (blocks.get(i) instanceof Block.Heading
                        || blocks.get(i) instanceof Block.Para para && !para.line().isBlank())
                && name.matcher(Words.collapse(Words.plain(blocks.get(i)))).matches());
    }
}
