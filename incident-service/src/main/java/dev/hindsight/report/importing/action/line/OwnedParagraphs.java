package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/** Actions that are paragraphs and each open with whose it is or what it is about: "Ida – buy oil", "Lamp team: trim the wicks". */
public final class OwnedParagraphs {

    private static final int FEWEST = 2;
    private static final Pattern OPENS = Pattern.compile("(\\S[^:–—]{1,40}?)\\s?(?::| [–—-])\\s(?=\\p{L}\\S*\\s)");

    private OwnedParagraphs() {}

    /** Whether a line opens so; as one alone it may as well be a label above others, "IB – to think about". */
    public static boolean is(String words) {
        return OPENS.matcher(words).lookingAt();
    }

    /** The blocks with such lines as items, all between two other blocks; behind a colon where most of who is named is known. */
    static List<Block> asItems(List<Block> blocks, Names names) {
        var items = new ArrayList<Block>();
        for (int i = 0; i < blocks.size();) {
            int end = i;
            while (end < blocks.size() && blocks.get(end) instanceof Block.Para) {
                end++;
            }
            List<Block> run = blocks.subList(i, end);
            List<Line> lines = run.stream().flatMap(block -> ((Block.Para) block).line().split().stream())
                    .filter(line -> !line.isBlank()).toList();
            items.addAll(owned(lines, names) ? lines.stream().map(OwnedParagraphs::item).toList() : run);
            if (end < blocks.size()) {
                items.add(blocks.get(end));
            }
            i = end + 1;
        }
        return items;
    }

    private static boolean owned(List<Line> lines, Names names) {
        int known = 0;
        int dashes = 0;
        for (Line line : lines) {
            Matcher opens = OPENS.matcher(Words.collapse(line.plain()));
            if (!opens.lookingAt()) {
                return false;
            }
            known += Doer.knows(opens.group(1), names) ? 1 : 0;
            dashes += opens.group().indexOf(':') < 0 ? 1 : 0;
        }
        return lines.size() >= FEWEST && (known * 2 >= lines.size() || dashes == lines.size());
    }

    private static Block item(Line line) {
        return new Block.Item(null, false, line, List.of());
    }
}
