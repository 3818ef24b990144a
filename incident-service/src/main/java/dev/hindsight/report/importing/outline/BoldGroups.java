package dev.hindsight.report.importing.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.topic.Topic;

/** Groups of actions below labels in bold, one of which may speak of a part: "Technical remediation" below "Monitoring". */
final class BoldGroups {

    private static final Set<Topic> SAID_OF_ACTIONS = EnumSet.of(Topic.TRIGGER, Topic.DETECTION, Topic.RESOLUTION,
            Topic.IMPACT);

    private BoldGroups() {}

    /** Whether a label right above a list goes on with the groups that the part has been told in so far. */
    static boolean goOn(Chapter actions, LabelledLine label, Surroundings around) {
        List<Block> blocks = actions.blocks();
        return label.topic() != null && SAID_OF_ACTIONS.contains(label.topic()) && around.standsAboveList()
                && IntStream.range(1, blocks.size())
                        .anyMatch(i -> blocks.get(i) instanceof Block.Item && isBold(blocks.get(i - 1)));
    }

    private static boolean isBold(Block block) {
        return block instanceof Block.Para(Line line) && !line.isBlank() && line.boldLead().length() == line.plain().length();
    }
}
