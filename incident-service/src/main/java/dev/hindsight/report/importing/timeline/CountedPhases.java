package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.timeline.chronology.EntryDraft;

/** "Phase 1: Oil runs low", "Phase 2: Lamp out": names that count, each above what happened then. */
final class CountedPhases {

    private static final int FEWEST = 2;
    /** One that tells its time is an entry of its own accord, or of a kind we do not know. */
    private static final Pattern PHASE = Pattern.compile("(?i)(?:phase|step|stage) \\d{1,2}\\b(?!.*\\d[:.h]\\d\\d).*");

    private CountedPhases() {}

    /** Where the first of several such names stands below nothing but sentences; behind all blocks where there are none. */
    static int from(List<Block> blocks) {
        int from = (int) blocks.stream().takeWhile(block -> !isPhase(block)).count();
        boolean below = blocks.subList(0, from).stream().allMatch(block -> block instanceof Block.Para);
        boolean several = blocks.stream().filter(CountedPhases::isPhase).count() >= FEWEST;
        return below && several ? from : blocks.size();
    }

    /** An entry for each of these names, with what stands below it. */
    static List<EntryDraft> entries(List<Block> blocks) {
        var drafts = new EntryDrafts();
        for (Block block : blocks) {
            if (isPhase(block)) {
                drafts.open(Stamp.lost(), null, null, Words.collapse(Words.plain(block)));
                drafts.links(Words.lines(List.of(block)));
            } else {
                drafts.append(List.of(block));
            }
        }
        return drafts.entries();
    }

    private static boolean isPhase(Block block) {
        boolean name = switch (block) {
            case Block.Heading _ -> true;
            case Block.Para(Line line) -> line.boldLead().equals(line.plain());
            default -> false;
        };
        return name && PHASE.matcher(Words.collapse(Words.plain(block))).matches();
    }
}
