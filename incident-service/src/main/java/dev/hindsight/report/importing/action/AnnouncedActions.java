package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Sentences;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.StillToDo;
import dev.hindsight.report.importing.topic.Topic;

/** Lists below a sentence that says that we do or will do this: "We are taking the following steps to prevent this:". */
final class AnnouncedActions {

    private static final int FEWEST = 2;
    private static final int LONGEST = 300;
    private static final String WORK = "(?:steps?|actions?|measures?|changes|improvements?|safeguards|tasks|items|initiatives|controls|"
            + "fixes|mitigations|remediations?|work|things|plans?|follow[- ]ups?)";
    private static final String WHAT = "(?:(?:following|these)(?: [\\p{L}-]{1,20}){0,3}? " + WORK
            + "|(?:the )?following(?=:|,| to\\b| in order\\b)|(?:some|several|many|a (?:number|few|couple)(?: of)?)(?: [\\p{L}-]{1,20}){0,3}? "
            + WORK + "|"
            + WORK + " (?:that )?we)";
    private static final String WE_DO = "(?:(?:we|our team|the team|i)(?:'ll|’ll| will| shall| plan(?:s)? to| intend(?:s)? to| are going to"
            + "|(?:'re|’re| are| is)(?: [\\p{L}]{1,20})? \\p{L}{2,20}ing))\\b";
    private static final Pattern WILL = Pattern
            .compile("(?i)" + WE_DO + "[^.]{0,120}" + WHAT + "|" + WHAT + "[^.]{0,80}" + WE_DO
                    + "|\\bwe(?:'ll|’ll| will| plan to| are going to):$"
                    + "|\\b(?:in the (?:coming|next|following) (?:days|weeks|months)|going forward|from now on)\\b[^.:]{0,40}"
                    + WE_DO
                    + "[^.:]{0,40}:$");
    private static final Pattern LEST = Pattern
            .compile("(?i)\\b(?:prevent|avoid|guard against|happen(?:s|ing)? again|recurrences?|reoccurr?\\w*"
                    + "|in (?:the )?future|less likely|more resilient|to reduce the (?:risk|likelihood|chance)|minimi[sz]e the"
                    + "|to (?:strengthen|improve|increase|enhance) (?:(?:our|the|overall|system|service|platform) ){0,3}(?:reliability|resilien(?:ce|cy)|stability|availability|robustness))\\b");
    private static final Pattern OURS = Pattern.compile("(?i)" + WHAT + "|" + WE_DO
            + "|\\bwhat we\\b|\\bwe(?:'ve|’ve| have)(?: \\p{L}{3,10})? (?:taken|made|put|done|\\p{L}{3,20}ed)\\b|"
            + WORK + "\\b[^.]{0,60}\\bwill be\\b");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:possible|possibly|ideas?|learn(?:ed|t|ing|ings)?|lessons?|wrong|well|lucky|was|were|had|did|failed|have been|has been|(?:could|should|would) have"
                    + "|should prevent|you|your|please|attackers?|users?|customers?) ?\\b");

    private AnnouncedActions() {}

    /** The outline with such lists as its actions, the same outline where there is none. */
    static Outline takenOut(Outline outline) {
        var chapters = new ArrayList<Chapter>();
        var intro = new ArrayList<Block>();
        var actions = new ArrayList<Chapter>();
        take(outline.intro(), intro, actions);
        for (Chapter chapter : outline.chapters()) {
            boolean text = chapter.topic() == null
                    ? !chapter.field()
                    : chapter.topic().section() != null && !chapter.is(Topic.NON_TECHNICAL);
            var rest = new ArrayList<Block>();
            if (text) {
                take(chapter.blocks(), rest, actions);
            }
            boolean same = !text || rest.size() == chapter.blocks().size();
            chapters.add(same ? chapter : new Chapter(chapter.name(), chapter.topic(), chapter.level(), chapter.field(), rest));
        }
        chapters.addAll(actions);
        return actions.isEmpty() ? outline : new Outline(outline.title(), intro, chapters);
    }

    private static void take(List<Block> blocks, List<Block> rest, List<Chapter> actions) {
        for (int i = 0; i < blocks.size(); i++) {
            int end = i + 1;
            while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
                end++;
            }
            List<Line> sentences = end - i > FEWEST && blocks.get(i) instanceof Block.Para(Line line) && announces(line)
                    ? Sentences.of(line)
                    : List.of();
            if (sentences.isEmpty()) {
                rest.add(blocks.get(i));
                continue;
            }
            if (sentences.size() > 1) {
                rest.add(new Block.Para(new Line(sentences.subList(0, sentences.size() - 1).stream()
                        .flatMap(sentence -> sentence.spans().stream()).toList())));
            }
            var taken = new ArrayList<Block>(blocks.subList(i, end));
            taken.set(0, new Block.Para(sentences.getLast()));
            actions.add(new Chapter(Words.collapse(sentences.getLast().plain()), Topic.ACTIONS, 2, false, taken));
            i = end - 1;
        }
    }

    /** Whether the last sentence says that what follows is work of ours that lies ahead, or is there lest it happen again. */
    private static boolean announces(Line line) {
        String words = Words.collapse(line.plain());
        if (!words.endsWith(":") || words.length() > Limits.SEARCHED) {
            return false;
        }
        String last = Words.collapse(Sentences.of(line).getLast().plain());
        return last.length() <= LONGEST && !OTHER.matcher(last).find()
                && (WILL.matcher(last).find() || StillToDo.isNamed(last)
                        || LEST.matcher(last).find() && OURS.matcher(last).find());
    }
}
