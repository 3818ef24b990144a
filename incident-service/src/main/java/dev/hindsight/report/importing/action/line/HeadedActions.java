package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.OwnerLabel;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topics;

/** Action items that each are a heading with some words below it, where there is no list to name them. */
public final class HeadedActions {

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})[.)]\\s+");

    /** "A1. Buy oil", "AI-2: Ring a bell": the number that names an action; P, S and Q count how urgent, how grave and when. */
    private static final Pattern NAMED = Pattern
            .compile("^(?:AI?|AP|CA|PA|[FMRT]|Action(?: [Ii]tem)? ?)-?(\\d{1,2})(?:\\s?[.):]| [-–—])\\s+");

    private static final Pattern OWNED = Pattern
            .compile("(?iu)\\W{0,4}(?:" + OwnerLabel.NAMES + "|assigned|due(?: date)?|deadline)\\s?:");

    private HeadedActions() {}

    /** Whether several headings stand there, numbered, or none the name of a group, each above text, and few of them with a list below it. */
    public static boolean are(List<Block> blocks) {
        return areNumbered(blocks) || areAbove(blocks);
    }

    /** "1. Buy oil", "A2. Ring a bell": headings that count what is to be done, whatever stands below them. */
    private static boolean areNumbered(List<Block> blocks) {
        int count = 0;
        boolean named = false;
        for (Block block : blocks) {
            String words = block instanceof Block.Heading heading ? Words.collapse(heading.line().plain()) : "";
            if (count == 0 && words.isEmpty()) {
                return false;
            }
            Matcher name = NAMED.matcher(words);
            named |= name.lookingAt();
            Matcher number = named ? name : NUMBER.matcher(words);
            boolean next = number.lookingAt() && number.group(1).equals(String.valueOf(count + 1));
            if (block instanceof Block.Heading && (!next || isGroup(words.substring(number.end())))) {
                return false;
            }
            if (block instanceof Block.Item item && item.ticked() != null && !named && !areOwned(blocks)) {
                return false;
            }
            count += block instanceof Block.Heading ? 1 : 0;
        }
        return count > 1;
    }

    /** Whether a line below the headings says whose something is, or until when: what the heading names. */
    public static boolean areOwned(List<Block> blocks) {
        return Words.lines(blocks.stream().filter(block -> block instanceof Block.Para || block instanceof Block.Item).toList())
                .stream().flatMap(line -> line.split().stream())
                .anyMatch(line -> OWNED.matcher(Words.collapse(line.plain())).lookingAt());
    }

    private static boolean areAbove(List<Block> blocks) {
        int headings = 0;
        int lists = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean told = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Para;
            Block block = blocks.get(i);
            boolean list = block instanceof Block.Item || block instanceof Block.Table || block instanceof Block.Macro;
            lists += list && !(blocks.get(Math.max(0, i - 1)).getClass() == block.getClass()) ? 1 : 0;
            boolean group = block instanceof Block.Heading(int _, Line line)
                    && (!told || isGroup(Words.collapse(line.plain())));
            boolean above = headings == 0 && !(block instanceof Block.Heading);
            if (group || above) {
                return false;
            }
            headings += blocks.get(i) instanceof Block.Heading ? 1 : 0;
        }
        return headings > 1 && lists * 2 < headings;
    }

    private static boolean isGroup(String words) {
        return ActionWords.type(words) != null || Topics.of(words) != null;
    }

    public static List<ActionDraft> read(List<Block> blocks, ActionLine reader) {
        var drafts = new ArrayList<ActionDraft>();
        for (int i = 0; i < blocks.size();) {
            int end = i + 1;
            while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) {
                end++;
            }
            if (blocks.get(i) instanceof Block.Heading heading) {
                int number = heading.line().plain().length()
                        - NUMBER.matcher(heading.line().plain()).replaceFirst("").length();
                drafts.add(reader.read(heading.line().from(number), null, blocks.subList(i + 1, end), null));
            }
            i = end;
        }
        return drafts;
    }
}
