package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topics;

/** What others wrote below a report that is an issue: "ida commented on Mar 5, 2021" and their words, which belong to none of its parts. */
final class IssueComments {

    private static final Pattern COMMENTED = Pattern.compile("@?[\\p{L}\\d][\\p{L}\\d ._-]{0,50} commented (?:on )?"
            + "(?:\\p{L}{3,9} \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4}|\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,3}|an?) \\p{L}{3,7} ago|last (?:week|month|year)|yesterday)"
            + "[^\\n]{0,40}");

    private IssueComments() {}

    /** The blocks with a mark above the first comment; as they are where a part of the report stands only below it. */
    static List<Block> apart(List<Block> blocks) {
        int first = 0;
        boolean part = false;
        while (first < blocks.size() && !isComment(blocks.get(first))) {
            part |= isPart(blocks.get(first++));
        }
        if (!part || first == blocks.size() || blocks.subList(first, blocks.size()).stream().anyMatch(IssueComments::isPart)) {
            return blocks;
        }
        var marked = new ArrayList<>(blocks);
        marked.add(first, Block.Heading.nowhere());
        return marked;
    }

    private static boolean isComment(Block block) {
        return block instanceof Block.Para(Line line) && line.split().size() == 1
                && COMMENTED.matcher(Words.collapse(line.plain())).matches();
    }

    private static boolean isPart(Block block) {
        return block instanceof Block.Heading(int _, Line line) && Topics.ofHeading(Words.collapse(line.plain())) != null;
    }
}
