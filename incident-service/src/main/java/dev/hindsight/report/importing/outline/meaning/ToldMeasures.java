package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Sentences;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** "Prevention" or "Corrective actions" above paragraphs that tell what was thought and done about it, and list nothing. */
public final class ToldMeasures {

    /** A paragraph of so many words tells something, if it is more than one sentence. */
    private static final int FEWEST_WORDS = 30;
    /** What is somebody's, by a name, a ticket or a box. */
    private static final Pattern ASSIGNED = Pattern
            .compile("\\b[A-Z][A-Z0-9]{1,9}-\\d|\\b(?i:owners?|assignee|assigned to|due)[*_]{0,3}:|(?<!\\w)@\\w");
    /** Who will do what is still ahead. */
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:we|i|they|team)(?:['’]ll| (?:also )?(?:will|shall|must|(?:are|is) (?:going|planning) to|plans? to|intends? to|needs? to|have to))\\b"
                    + "|\\b(?:will|needs? to|must) be \\p{L}{2,20}(?:ed|t|n|de)\\b|\\b(?:to ?do|next steps?)\\b");

    private static final Pattern ELSEWHERE = Pattern
            .compile("(?i)(?:see|for more|more) (?!.*\\b(?:if|whether|that|how)\\b).{3,80}");

    private ToldMeasures() {}

    /** The outline with such parts as ones of their own, the same outline where each lists something or says what lies ahead. */
    public static Outline asSection(Outline outline) {
        return outline.with(ToldMeasures::are, null);
    }

    private static boolean are(Chapter chapter) {
        List<Block> blocks = chapter.blocks();
        return chapter.is(Topic.ACTIONS) && !chapter.field() && !blocks.isEmpty()
                && blocks.stream().anyMatch(ToldMeasures::tells)
                && blocks.stream().allMatch(block -> tells(block) || leadsElsewhere(block))
                && !ASSIGNED.matcher(chapter.plain()).find() && !AHEAD.matcher(chapter.plain()).find();
    }

    private static boolean tells(Block block) {
        return block instanceof Block.Para para && Sentences.of(para.line()).size() > 1
                && Words.collapse(para.line().plain()).split(" ", FEWEST_WORDS + 1).length > FEWEST_WORDS;
    }

    /** "See the full diff here." */
    private static boolean leadsElsewhere(Block block) {
        return block instanceof Block.Para para && ELSEWHERE.matcher(Words.collapse(para.line().plain())).matches();
    }
}
