package dev.hindsight.report.importing.action.line;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.TypeName;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** What a list of actions looks like as a whole, which tells what its single lines mean. */
public final class ListShape {

    /** What stands between a headline and what there is to say. */
    private static final Pattern BEHIND = Pattern.compile(":\\s*\\S|\\s[–—-]\\s");

    /** "Immediate actions taken:", "Long-term improvements:" */
    private static final Pattern ACTIONS = Pattern.compile(
            "(?i)(?:\\S+ ){0,4}(?:actions|action items|measures|improvements|steps|tasks|fixes|changes|term)(?: \\S+){0,2}:");

    private ListShape() {}

    /** Whether most of the bold words that items open with are no names, so that the others are none either. */
    public static int headlines(List<Block> blocks, Names names) {
        int more = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Item item) {
                String lead = item.line().boldLead();
                String bare = lead.replaceFirst(":$", "");
                String words = item.line().plain().strip();
                if (bare.indexOf(' ') > 0 && words.startsWith(bare)
                        && BEHIND.matcher(words.substring(bare.length())).lookingAt()) {
                    more += new PeopleReader(names).read(bare).stream()
                            .anyMatch(one -> one.name() != null && names.isPerson(one.name())) ? -1 : 1;
                }
                more += headlines(item.body(), names);
            }
        }
        return more;
    }

    /** Whether there is a list or a table from here to the next heading, so that paragraphs beside it are no actions. */
    public static boolean structured(List<Block> blocks, int from) {
        for (int i = from; i < blocks.size() && (i == from || !(blocks.get(i) instanceof Block.Heading)); i++) {
            if (blocks.get(i) instanceof Block.Item || blocks.get(i) instanceof Block.Table) {
                return true;
            }
        }
        return from == 0 && blocks.stream().anyMatch(block -> block instanceof Block.Item || block instanceof Block.Table);
    }

    /** Whether boxes to tick stand below an item that has none. */
    public static boolean leadsToTasks(Block.Item item) {
        return item.ticked() == null
                && item.body().stream().anyMatch(inner -> inner instanceof Block.Item nested && nested.ticked() != null);
    }

    /** Whether an item is a label for those below it: in bold, or by a word for actions and no order to do something. */
    public static boolean labelsItems(Block.Item item) {
        String bold = item.line().boldLead();
        String words = Words.collapse(item.line().plain());
        boolean set = bold.isEmpty()
                ? item.ticked() == null && ACTIONS.matcher(words).matches() && Names.mayBeFirstName(words.split(" ")[0])
                : words.length() <= bold.length() + 1;
        return (namesType(item) || set && words.endsWith(":") && words.length() < 60)
                && item.body().stream().anyMatch(inner -> inner instanceof Block.Item);
    }

    /** Whether all that a bullet above others says is their type. */
    public static boolean namesType(Block.Item item) {
        return item.ticked() == null && TypeName.of(Words.collapse(item.line().plain())) != null
                && item.body().stream().anyMatch(inner -> inner instanceof Block.Item);
    }

    /** Whether a number stands before each action: some numbered items are no labels, so that none of them is one. */
    public static boolean numbersActions(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Item item && item.ordered() && !labelsItems(item));
    }
}
