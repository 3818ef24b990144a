package dev.hindsight.report.importing.passage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** Sentences that stop where a macro, a date or a link was. */
public final class LostText {

    private static final Pattern OPEN_END = Pattern
            .compile("(?i)(?:.*\\s)?(?:by|of|from|the|(?-i:an?)|and|or|see|via|with|at|since|until|"
                    + "between|during|under|because|than|as)");
    private static final Pattern POINTING = Pattern
            .compile(
                    "(?i)(?:.*\\s)?(?:(?<!\\b(?:from|since)\\s)\\d[\\w:.]*|am|pm|more|details|track(?:ed|ing)?|raised|logged|described|"
                            + "documented|reported|recorded|detailed|held|stored|found|discussed|posted|captured|listed|noted|written up|happened|"
                            + "occurred|began|started|released|deployed|shared|covered|ticket|issue) (?:on|in|to|under|at)"
                            + "|.*, (?:on|in|to|under|at)"
                            + "|(?:.*\\s)?(?:wrote|written|told|informed|notified|(?:e-?)?mailed|apologi[sz]ed|replied|announced|sent|paid back|refunded)"
                            + "(?: (?:to|it|this|all|both|each|of|the|them|him|her|everyone|everybody|users|customers))*(?<! sent| told) on");
    private static final Pattern HOLE = Pattern
            .compile("(?i)\\s(?:on|at|in|by|see|from|to|until|since|via|under) {1,3}[.,;](?:\\s|$)"
                    + "|\\b(?:from to|between and)\\b"
                    + "|\\b(?:morning|afternoon|evening|night) of {1,3}[(.,;]");

    /** "Every cable was looked at": such verbs end with a word that elsewhere leads on. */
    private static final Pattern PHRASAL = Pattern
            .compile("(?i)(?:.*\\s)?(?:(?:look|laugh|aim)(?:ed|s|ing)? at|(?:dealt|done) with"
                    + "|(?:heard|thought|disposed) of|that (?:we|i|they|anybody|anyone) (?:know|knew) of|(?:passed|stood|gone) by|(?:came|comes?|coming) from"
                    + "|where (?:\\S+ ){1,4}(?:stem(?:s|med)|originat(?:e|es|ed|ing)|is|are|was|were) from"
                    + "|what (?:\\S+ ){1,4}(?:made|consist(?:s|ed)|aware|capable|asked) of|whom? (?:\\S+ ){1,4}(?:talk|work|speak|spoke|deal)(?:ed|ing|s|t)? with)");

    /** A ticket or an address on a line of its own, as inline links are printed. */
    private static final Pattern LINKED = Pattern.compile("\\s*(?:[A-Z][A-Z0-9]{1,9}-\\d{1,6}|https?://)");

    private static final Pattern JOINED = Pattern.compile("\\b(?:and|or)$");

    /** A colon with nothing behind it, which is no emoji of chat. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?<!:[a-z_+-]{2,30}|[A-Z]-\\d{1,6})(?<=[\\p{L}\\d)”.]):$");

    private LostText() {}

    /** Whether the words announce something, a list or a picture, that did not come along. */
    public static boolean announced(String words) {
        String end = Words.collapse(words.substring(Math.max(0, words.length() - 40)));
        return end.endsWith(":") && ANNOUNCED.matcher(end).find();
    }

    public static boolean in(String plain) {
        return in(plain, 0);
    }

    /** @param width at which the whole page was wrapped, nought when that is not known */
    static boolean in(String plain, int width) {
        List<String> lines = plain.lines().toList();
        var full = FullLines.of(lines, width);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String text = Words.collapse(line);
            boolean goesOn = i + 1 < lines.size() && (text.indexOf(' ') < 0 || LINKED.matcher(lines.get(i + 1)).lookingAt());
            if (goesOn) {
                continue; // a word alone between pieces of code, or in front of a ticket
            }
            if (leadsOn(text) && !full.goesOn(i) || HOLE.matcher(line).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsOn(String text) {
        String tail = text.length() > 80 ? text.substring(text.length() - 80) : text;
        return OPEN_END.matcher(tail).matches() && !PHRASAL.matcher(tail).matches() || POINTING.matcher(tail).matches();
    }

    /** The same where lines are wrapped and paragraphs are certain: at the end of one that no list, code or table goes on. */
    static boolean atEnd(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : new Block.Para(Line.EMPTY);
            boolean ends = next instanceof Block.Para || next instanceof Block.Heading || next instanceof Block.Item;
            boolean stops = blocks.get(i) instanceof Block.Item item
                    ? item.body().isEmpty() && ends && !joins(item.line(), next) && stops(item.line()) || atEnd(item.body())
                    : blocks.get(i) instanceof Block.Para para && ends && !(next instanceof Block.Item) && stops(para.line());
            if (stops) {
                return true;
            }
        }
        return false;
    }

    /** Whether points are told as one sentence: "the lamp is cleaned, or". */
    private static boolean joins(Line line, Block next) {
        return next instanceof Block.Item && JOINED.matcher(line.plain()).find();
    }

    private static boolean stops(Line line) {
        boolean pictured = !line.spans().isEmpty() && line.spans().getLast() instanceof Span.Image;
        return !pictured && line.plain().indexOf(' ') > 0 && leadsOn(Words.collapse(line.plain()));
    }

    /** Questions of a template one after the other, each without its answer. */
    public static boolean onlyQuestions(String plain) {
        List<String> lines = plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() > 1 && lines.stream().allMatch(
                line -> line.endsWith("?")
                        && line.toLowerCase(Locale.ROOT).matches("(?:\\d{1,2}[.)] *)?(?:why|how|what|who|when|where).*"));
    }
}
