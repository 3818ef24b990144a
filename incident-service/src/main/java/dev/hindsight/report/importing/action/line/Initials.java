package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.Orders;
import dev.hindsight.report.importing.topic.Topics;

/**
 * Who is meant by initials in front of the points of a list, "[IB] Buy oil", "IB: Buy oil", "IB to buy oil", or by a single name in
 * brackets behind them, "Buy oil (IDA)": in a list where most points begin or end so.
 */
public final class Initials {

    private static final Pattern AHEAD = Pattern.compile("\\[([^\\[\\]]{2,40})\\]:?\\s+\\S.*"
            + "|(\\p{Lu}[\\p{L} +&/]{1,40}?)(?:: | (?:to|will) (?=\\p{Ll})).*", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("([^:–—]{2,40}?)\\s?(?::| [–—-])\\s(?=\\S)");
    private static final Pattern BRACKETS = Pattern.compile("\\((\\p{L}[\\p{L} ,&/+.'’-]{1,50})\\):?\\s+(?=\\S)");
    private static final Pattern TEAM = Pattern.compile("(?i)\\bteams?\\b");
    private static final Pattern TEAM_NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d&/-]{1,20}(?: [\\p{L}\\d&/-]{1,20}){0,2}");
    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");
    private static final Pattern JOINT = Pattern.compile("\\s?[+&/]\\s?");
    private static final Pattern SEVERAL = Pattern.compile("\\s?[,;+&/]\\s?| and ");
    private static final int FEWEST = 3;
    private static final int LONGEST = 80;

    private static final Pattern BEHIND = Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]][.:]?$");
    /** "IDA", "Ida", "IDA DONE", "Ida to ask around" */
    private static final Pattern CALLED = Pattern
            .compile("(\\p{Lu}[\\p{L}'’-]{1,14})(?: (?i:done|wip|to \\p{L}[\\p{L} ]{1,40}))?");

    private static final Pattern THING = Pattern.compile("\\p{Lu}{2}");

    private Initials() {}

    /** Those ahead first: who is known tells who else is. */
    public static void learn(List<Block> blocks, Names names) {
        ahead(blocks, names).forEach(names::learn);
        named(blocks, names).forEach(names::learn);
        behind(blocks, names).forEach(names::learn);
        bracketed(blocks).forEach(names::learn);
        dashed(blocks, names).forEach(names::learn);
    }

    /** "Buy oil - Ida - done", "Ring the bell - Bo - by 4 March": single names between the words and a state or day, in all points. */
    private static List<String> dashed(List<Block> blocks, Names names) {
        var said = new ArrayList<String>();
        List<String> points = points(blocks);
        for (String point : points) {
            String[] parts = DASH.split(point);
            boolean ended = parts.length > 2
                    && (DoneWords.of(parts[2]) != null || BracketsBehind.isDay(parts[2]) || BracketsBehind.isTerm(parts[2]));
            if (!ended || !CALLED.matcher(parts[1]).matches() || !mayBeCalled(parts[1], names)) {
                return List.of();
            }
            said.add(parts[1]);
        }
        return points.size() < FEWEST ? List.of() : said.stream().filter(one -> !names.knows(one)).distinct().toList();
    }

    /** "(lamp team) Buy oil", "(ida) Row": who is named in brackets ahead of all points, of whom one is a team. */
    private static List<String> bracketed(List<Block> blocks) {
        var said = new ArrayList<String>();
        int points = 0;
        for (Block block : blocks) {
            String words = block instanceof Block.Item item ? Words.collapse(item.line().split().getFirst().plain()) : "";
            Matcher ahead = BRACKETS.matcher(words);
            points += words.isEmpty() ? 0 : 1;
            if (!words.isEmpty() && !ahead.lookingAt()) {
                return List.of();
            }
            said.addAll(words.isEmpty() ? List.of() : List.of(SEVERAL.split(ahead.group(1))));
        }
        boolean named = points >= FEWEST && said.stream().anyMatch(one -> TEAM.matcher(one).find())
                && said.stream().noneMatch(one -> Names.isNobody(one) || DoneWords.of(one) != null);
        return named ? said.stream().distinct().toList() : List.of();
    }

    private static List<String> ahead(List<Block> blocks, Names names) {
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

    /** "Ida Beispiel: Buy oil", "Lamp team – Buy oil": who stands in front of all points, where half of them or more are known. */
    private static List<String> named(List<Block> blocks, Names names) {
        var said = new ArrayList<String>();
        for (Block block : blocks) {
            String words = block instanceof Block.Item item ? Words.collapse(item.line().split().getFirst().plain()) : "";
            Matcher name = NAMED.matcher(words);
            boolean opened = name.lookingAt();
            if (words.isEmpty() || opened && Names.isNobody(name.group(1))) {
                continue;
            }
            if (!opened || !names.isPerson(name.group(1)) && !mayBeTeam(name.group(1))) {
                return List.of();
            }
            said.add(name.group(1));
        }
        boolean most = said.size() >= FEWEST && said.stream().filter(one -> Doer.knows(one, names)).count() * 2 >= said.size();
        return most
                ? said.stream().filter(one -> !names.knows(one)).distinct().toList()
                : List.of();
    }

    private static boolean mayBeTeam(String words) {
        return TEAM_NAME.matcher(words).matches() && !Orders.openWith(words.split(" ")[0]) && ActionWords.type(words) == null
                && DoneWords.of(words) == null && Topics.of(words) == null;
    }

    /**
     * Single names behind most points: those of a list in capitals where one stands twice, or of one where somebody is known. Where all
     * points end so, two letters that stand for a thing elsewhere ("DB") are initials as well.
     */
    private static List<String> behind(List<Block> blocks, Names names) {
        List<String> points = points(blocks);
        var said = new ArrayList<String>();
        var things = new ArrayList<String>();
        int closed = 0;
        for (String point : points) {
            String words = DoneWords.unmarked(point);
            Matcher behind = BEHIND.matcher(words.length() > LONGEST ? words.substring(words.length() - LONGEST) : words);
            if (behind.find()) {
                List<Matcher> each = Stream.of(SEVERAL.split(behind.group(1))).map(CALLED::matcher).toList();
                boolean people = each.stream().allMatch(one -> one.matches() && mayBeCalled(one.group(1), names));
                closed += people || DoneWords.of(behind.group(1)) != null ? 1 : 0;
                said.addAll(people ? each.stream().map(one -> one.group(1)).toList() : List.of());
                things.addAll(!people && THING.matcher(behind.group(1)).matches() ? List.of(behind.group(1)) : List.of());
            }
        }
        boolean somebody = said.stream().anyMatch(names::isPerson);
        boolean most = points.size() >= FEWEST && (somebody ? closed * 2 > points.size() : closed * 4 >= points.size() * 3);
        boolean known = somebody
                || said.stream().allMatch(one -> one.equals(one.toUpperCase(Locale.ROOT)))
                        && said.stream().distinct().count() < said.size();
        boolean all = closed + things.size() == points.size();
        return most && known
                ? Stream.concat(said.stream(), all ? things.stream() : Stream.of()).filter(one -> !names.knows(one)).distinct()
                        .toList()
                : List.of();
    }

    /** The words of the points of the list, or of the lines where there are no points. */
    private static List<String> points(List<Block> blocks) {
        List<String> items = blocks.stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast)
                .map(item -> item.line().split().getFirst().plain())
                .map(words -> Words.collapse(Tickets.withoutKeys(Tickets.withoutUrls(words)))).toList();
        return !items.isEmpty()
                ? items
                : blocks.stream().filter(Block.Para.class::isInstance).map(block -> Words.collapse(Words.plain(block)))
                        .toList();
    }

    /** Whether somebody whom the report does not know may be called so: no word for a kind of work. */
    public static boolean mayBeCalled(String word, Names names) {
        String name = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        return names.knows(word) || !GroupLabel.owner(word.length() < 4 ? word : name, names).isEmpty();
    }

    private static boolean isInitials(String word) {
        return word.matches("\\p{Lu}{2,4}") && !GroupLabel.isThing(word) && !Names.isNobody(word) && DoneWords.of(word) == null
                && !word.matches("NOTE|FYI|MED|SEV|PRIO");
    }
}
