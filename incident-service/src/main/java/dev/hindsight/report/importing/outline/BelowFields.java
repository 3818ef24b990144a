package dev.hindsight.report.importing.outline;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Zone;
import dev.hindsight.report.importing.topic.Topic;

/** A paragraph of its own, or one that says which zone the times are in, below lines of labels and values: no part of the last value, unless that is a text itself. */
final class BelowFields {

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 12;

    /** "Dear keepers,": a letter begins, whatever stands above it. */
    private static final Pattern GREETING = Pattern.compile("(?i)(?:hi|hello|hey|dear) [^.:,]{2,60}[,!:]");

    private BelowFields() {}

    private static boolean isGreeting(Block block) {
        return block instanceof Block.Para para
                && GREETING.matcher(Words.collapse(para.line().split().getFirst().plain())).matches();
    }

    static boolean isProse(Block.Para para) {
        String words = Words.collapse(para.line().plain());
        boolean zone = Zone.statedIn(words) != null && words.chars().noneMatch(Character::isDigit);
        return zone || words.split(" ").length >= FEWEST_WORDS && Character.isUpperCase(words.charAt(0))
                && ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /**
     * Whether such a paragraph ends the part that is open.
     *
     * @param told how many labels the paragraph right above has told with their values
     */
    static boolean ends(@Nullable Chapter open, int told) {
        if (open == null || !open.field() || told == 0 || open.is(Topic.DATE) || open.is(Topic.SUMMARY)
                || open.is(Topic.ACTIONS)) {
            return false;
        }
        return told > 1 || open.topic() != null && open.topic().isField();
    }

    /** Whether in a text such a paragraph stands below a fact of a few words, that are no sentence. */
    static boolean endsFact(@Nullable Chapter open, Block block) {
        if (open != null && open.field() && isGreeting(block)) {
            return true;
        }
        boolean fact = open != null && (open.is(Topic.FACT) || open.is(Topic.AUTHORS) || open.is(Topic.SEVERITY));
        if (open == null || !fact || open.blocks().size() != 1
                || !(block instanceof Block.Para para && isProse(para))
                || !(open.blocks().getFirst() instanceof Block.Para(Line told))) {
            return false;
        }
        String value = Words.collapse(told.split().getFirst().plain());
        return !value.isEmpty() && value.split(" ").length <= MOST_WORDS
                && ".:!?".indexOf(value.charAt(value.length() - 1)) < 0;
    }

    /** The part with a heading that the labels stand in, none at the head of the page. */
    static @Nullable Chapter around(List<Chapter> chapters) {
        return chapters.stream().filter(chapter -> !chapter.field() && !(chapter.topic() != null && chapter.topic().isField()))
                .reduce((_, next) -> next).orElse(null);
    }
}
