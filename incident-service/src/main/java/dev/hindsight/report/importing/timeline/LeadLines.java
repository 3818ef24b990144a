package dev.hindsight.report.importing.timeline;

import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;

/** A line right above lines that open with times, in one paragraph with them: it leads to the list and is none of it. */
final class LeadLines {

    private LeadLines() {}

    /** Gives such lines a paragraph of their own. */
    static void part(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Para(Line line) && leads(line)) {
                Line lead = line.split().getFirst();
                blocks.set(i, new Block.Para(line.from(lead.plain().length() + 1)));
                blocks.add(i, new Block.Para(lead));
                i++;
            }
        }
    }

    private static boolean leads(Line line) {
        List<Line> lines = line.split();
        if (lines.size() <= InferredTimeline.FEWEST || InferredTimeline.opensEntry(lines.getFirst())
                || !InferredTimeline.opensEntry(lines.get(1))) {
            return false;
        }
        long timed = lines.stream().filter(InferredTimeline::opensEntry).count();
        return timed >= InferredTimeline.FEWEST && timed * 2 >= lines.size();
    }
}
