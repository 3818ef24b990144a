package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Sentences;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Orders;
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
                    + "|(?<!\\p{L})(?-i:(?!This|That|It|These|Those|There)\\p{Lu}\\p{Ll}{1,20}) (?:will|(?:is|are) going to) (?!have\\b)\\p{L}|\\b(?:will|needs? to|must) be \\p{L}{2,20}(?:ed|t|n|de)\\b|\\b(?:to ?do|next steps?)\\b");

    /** How a text opens that tells how things are, and asks nobody to do anything. */
    private static final Pattern OPENING = Pattern.compile(
            "(?i)(?:the|this|these|those|it|we|there|an?|our|in|on|at|during|while|since|as|after|before|because|although|however|to)\\b");
    private static final Pattern VERB = Pattern
            .compile("(?i)\\b(?:is|are|was|were|has|have|had|did|does|should|would|could|can|may|might)\\b");
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
                && tells(blocks.getFirst()) && opens(blocks.getFirst())
                && blocks.stream().allMatch(block -> tells(block) || leadsElsewhere(block))
                && !ASSIGNED.matcher(chapter.plain()).find() && !AHEAD.matcher(chapter.plain()).find();
    }

    private static boolean tells(Block block) {
        List<Line> sentences = block instanceof Block.Para para ? Sentences.of(para.line()) : List.of();
        String[] words = Words.collapse(Words.plain(block)).split(" ", FEWEST_WORDS + 1);
        return sentences.size() > 1 && words.length > FEWEST_WORDS && (opens(block) || !Orders.openWith(words[0]))
                && VERB.matcher(sentences.getFirst().plain()).find();
    }

    private static boolean opens(Block block) {
        return OPENING.matcher(Words.collapse(Words.plain(block))).lookingAt();
    }

    /** "See the full diff here." */
    private static boolean leadsElsewhere(Block block) {
        return block instanceof Block.Para para && ELSEWHERE.matcher(Words.collapse(para.line().plain())).matches();
    }
}
