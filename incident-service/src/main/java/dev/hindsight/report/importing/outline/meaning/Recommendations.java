package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** "Recommendations" in a report without action items: what is to be done, unless it is advice to readers. */
public final class Recommendations {

    private static final int FEWEST = 2;
    private static final Pattern NAME = Pattern.compile("(?iu)\\W{0,9}(?:(?:our|key|main|final) )?recommendations?\\W{0,9}"
            + "|\\W{0,9}(?:recomenda(?:ciones|ções|ção|ción)|acciones recomendadas|ações recomendadas|recommandations|empfehlung(?:en)?|aanbevelingen)\\b.{0,60}");
    /** Words to those who read it, and of those who are meant by it. */
    private static final Pattern ADVICE = Pattern.compile(
            "(?i)\\b(?:your?|yours|users|customers|maintainers|developers|operators) (?:should|must|can|may|need|are|accounts?|passwords?)\\b|\\byour?\\b|\\bwe (?:strongly )?(?:recommend|advise|urge)\\b");
    /** A fix or, by term, what is still to be done. */
    private static final Pattern REMEDIATION = Pattern.compile("(?i)\\W{0,9}(?:remediations?|mitigations?)\\b.{0,40}");
    private static final Pattern TERM = Pattern.compile(
            "(?i)\\W{0,9}(?:immediate(?:ly)?|(?:short|medium|mid|long|near)(?:er)?[- ]term)\\b[^.?!]{0,60}");

    private Recommendations() {}

    /** The outline with such a part as its actions, the same outline where there is none or another holds them. */
    public static Outline asActions(Outline outline) {
        boolean others = outline.of(Topic.ACTIONS).anyMatch(chapter -> !chapter.field() && !Intentions.is(chapter));
        return outline.with(chapter -> are(chapter, others) || opensTerms(chapter, outline.chapters()), Topic.ACTIONS);
    }

    /** "Remediation" above "Immediate actions" and, as parts of their own below it, the actions of further terms. */
    private static boolean opensTerms(Chapter chapter, List<Chapter> chapters) {
        int next = chapters.indexOf(chapter) + 1;
        return chapter.is(Topic.RESOLUTION) && REMEDIATION.matcher(chapter.name()).matches() && byTerm(chapter.blocks()) > 0
                && isTerm(chapter.blocks().getFirst()) && next < chapters.size() && chapters.get(next).is(Topic.ACTIONS)
                && chapters.get(next).level() > chapter.level() && TERM.matcher(chapters.get(next).name()).matches();
    }

    /** @param others whether the actions stand elsewhere, so that only boxes to tick are some more */
    private static boolean are(Chapter chapter, boolean others) {
        boolean remediation = chapter.is(Topic.RESOLUTION) && REMEDIATION.matcher(chapter.name()).matches();
        if (chapter.field() || !remediation && (chapter.topic() != null || !NAME.matcher(chapter.name()).matches())) {
            return false;
        }
        List<Block> blocks = chapter.blocks();
        if (others) {
            return !remediation && items(blocks) >= FEWEST && blocks.stream()
                    .allMatch(block -> !(block instanceof Block.Item item) || item.ticked() != null);
        }
        return byTerm(blocks) >= FEWEST
                || !remediation && items(blocks) >= FEWEST && !ADVICE.matcher(Words.plain(blocks)).find();
    }

    private static long items(List<Block> blocks) {
        return blocks.stream().filter(Block.Item.class::isInstance).count();
    }

    private static int byTerm(List<Block> blocks) {
        int terms = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            terms += isTerm(blocks.get(i)) && blocks.get(i + 1) instanceof Block.Item ? 1 : 0;
        }
        return terms;
    }

    private static boolean isTerm(Block block) {
        boolean named = block instanceof Block.Heading || block instanceof Block.Para para
                && !para.line().isBlank() && para.line().boldLead().equals(para.line().plain());
        return named && TERM.matcher(Words.collapse(Words.plain(block))).matches();
    }
}
