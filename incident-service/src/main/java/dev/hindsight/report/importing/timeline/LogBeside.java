package dev.hindsight.report.importing.timeline;

import java.util.List;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.topic.Topic;

/** "Log" above code that tells seconds, beside a timeline that somebody wrote: what a machine printed, and no entries. */
public final class LogBeside {

    private LogBeside() {}

    /** The outline with such a log as a part of its own, the same outline where the log is the only timeline. */
    public static Outline apart(Outline outline) {
        return outline.of(Topic.TIMELINE).anyMatch(chapter -> tells(chapter.blocks()))
                ? outline.with(LogBeside::isLog, null)
                : outline;
    }

    private static boolean tells(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Table || TimelineShape.opens(block));
    }

    private static boolean isLog(Chapter chapter) {
        return chapter.is(Topic.TIMELINE) && !tells(chapter.blocks())
                && chapter.blocks().stream().anyMatch(block -> block instanceof Block.Code)
                && chapter.blocks().stream().allMatch(LogBeside::isOutput);
    }

    /** Whether it is no code, or code in which each time tells its seconds. */
    private static boolean isOutput(Block block) {
        return !(block instanceof Block.Code code)
                || CodedTimeline.timed(code).allMatch(MachineLines::isToTheSecond);
    }
}
