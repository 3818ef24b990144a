package dev.hindsight.report.importing.outline;

import java.util.List;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topics;

/** A page without headings whose parts are named by lines in bold: these say all that headings can, "Root cause of the outage" too. */
final class BoldParts {

    /** Fewer names do not make a page one without headings. */
    private static final int FEWEST = 2;
    /** What is longer is a sentence. */
    private static final int LONGEST = 90;

    private BoldParts() {}

    /** The page with such lines as headings; the same page where it has others. */
    static Page asHeadings(Page page) {
        List<Block> blocks = page.blocks();
        boolean headed = page.format() == Format.TEXT
                || blocks.stream().anyMatch(block -> block instanceof Block.Heading heading && heading.level() > 1);
        return headed || blocks.stream().filter(BoldParts::isPart).count() < FEWEST
                ? page
                : page.with(blocks.stream().map(block -> isName(block) ? heading(block) : block).toList());
    }

    private static Block heading(Block block) {
        return new Block.Heading(2, ((Block.Para) block).line());
    }

    private static boolean isPart(Block block) {
        return isName(block) && Topics.ofHeading(Words.collapse(Words.plain(block))) != null;
    }

    private static boolean isName(Block block) {
        if (!(block instanceof Block.Para(Line line)) || line.isBlank() || line.boldLead().length() != line.plain().length()) {
            return false;
        }
        String words = Words.collapse(line.plain());
        return words.length() <= LONGEST && !words.contains(": ") && !words.matches(".*[.:]");
    }
}
