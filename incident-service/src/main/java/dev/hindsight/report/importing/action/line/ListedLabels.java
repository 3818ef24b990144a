package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topics;

/** An action that is a heading or a line in bold, above a list of labels that tells of it: "Owner: …", "Status: …". */
final class ListedLabels {

    private static final int FEWEST = 2;
    private static final int LONGEST = 160;
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}][^:.?!]{0,40}:(?:\\s.*)?");
    /** "Action: …" among the labels: where several do so, each is an action. */
    private static final Pattern TASK = Pattern.compile("(?i)(?:task|action|action item)(?: \\d{1,2})?\\s?:.*");
    /** "1.", "Action 2": a number that leaves it to the labels to say what is to be done. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:action|action item|item|task)?\\s?#?\\d{0,2}[.):]?");

    private ListedLabels() {}

    /** The blocks with each such action as a bullet, and its labels below it. */
    static List<Block> joined(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            Line name = name(blocks.get(i));
            int end = name == null ? i : end(blocks, i + 1);
            if (name != null && end - i > FEWEST && tells(blocks.subList(i + 1, end))) {
                joined.add(new Block.Item(null, false, name, List.copyOf(blocks.subList(i + 1, end))));
                i = end - 1;
            } else {
                joined.add(blocks.get(i));
            }
        }
        return joined;
    }

    /** The words of a heading or of a line in bold that name an action, and no group or type. */
    private static @Nullable Line name(Block block) {
        Line line = switch (block) {
            case Block.Heading heading -> heading.line();
            case Block.Para para when para.line().boldLead().length() == para.line().plain().length() -> para.line();
            default -> Line.EMPTY;
        };
        String words = Words.collapse(line.plain());
        boolean group = words.isEmpty() || words.length() > LONGEST || NUMBER.matcher(words).matches()
                || ActionWords.type(words) != null || Topics.of(words) != null;
        return group ? null : line;
    }

    /** Where the bullets end that each are a label with its value. */
    private static int end(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
            end++;
        }
        return end;
    }

    /** Whether each bullet is a label, one of them says whose the action is or how it stands, and no two say what is to be done. */
    private static boolean tells(List<Block> items) {
        List<Block.Item> bullets = items.stream().map(block -> (Block.Item) block).toList();
        List<String> lines = bullets.stream().map(item -> Words.collapse(item.line().plain())).toList();
        return bullets.stream().allMatch(item -> item.ticked() == null && !item.ordered())
                && lines.stream().allMatch(words -> LABEL.matcher(words).matches())
                && lines.stream().anyMatch(words -> LabelBelow.of(words) != null)
                && lines.stream().filter(words -> TASK.matcher(words).matches()).count() < 2;
    }
}
