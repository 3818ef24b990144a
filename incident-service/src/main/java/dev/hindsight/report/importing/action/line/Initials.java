package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/**
 * Who is meant by initials in front of the points of a list, "[IB] Buy oil", "IB: Buy oil", "IB to buy oil": in a list where nearly
 * every point opens so, and these more than once.
 */
public final class Initials {

    private static final Pattern AHEAD = Pattern.compile("\\[([^\\[\\]]{2,40})\\]:?\\s+\\S.*"
            + "|(\\p{Lu}[\\p{L} +&/]{1,40}?)(?:: | (?:to|will) (?=\\p{Ll})).*", Pattern.DOTALL);
    private static final Pattern JOINT = Pattern.compile("\\s?[+&/]\\s?");
    private static final int FEWEST = 3;

    private Initials() {}

    public static List<String> ahead(List<Block> blocks, Names names) {
        var said = new ArrayList<String>();
        int points = 0;
        int opened = 0;
        for (Block block : blocks) {
            String words = block instanceof Block.Item item ? Words.collapse(item.line().split().getFirst().plain()) : "";
            Matcher ahead = AHEAD.matcher(words);
            points += words.isEmpty() ? 0 : 1;
            if (!words.isEmpty() && ahead.matches()) {
                List<String> each = List.of(JOINT.split(ahead.group(1) == null ? ahead.group(2) : ahead.group(1)));
                boolean people = each.stream().allMatch(one -> names.knows(one) || isInitials(one));
                opened += people ? 1 : 0;
                said.addAll(people ? each : List.of());
            }
        }
        boolean most = points >= FEWEST && opened * 10 >= points * 8;
        return !most
                ? List.of()
                : said.stream().filter(one -> !names.knows(one) && said.indexOf(one) != said.lastIndexOf(one)).distinct()
                        .toList();
    }

    private static boolean isInitials(String word) {
        return word.matches("\\p{Lu}{2,4}") && !GroupLabel.isThing(word) && !Names.isNobody(word) && DoneWords.of(word) == null
                && !word.matches("NOTE|FYI|MED|SEV|PRIO");
    }
}
