package dev.hindsight.report.importing.page.markdown;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** How people end what they write: copies, thanks, an apology, a signature. */
public final class Closing {

    private static final int LONGEST = 400;
    /** As many words as a name and what somebody is have at most. */
    private static final int NAME = 6;
    private static final String REGARDS = "(?i:(?:(?:with )?(?:best|kind|warm|many) (?:regards|wishes|thanks)|regards|cheers|"
            + "(?:yours )?(?:sincerely|faithfully|truly)|yours)(?:,|\\.|!|$)|signed,? )";
    private static final String GREETING_ABROAD = "(?:met )?(?:vriendelijke|hartelijke) groet(?:en|jes)?|(?:mit )?(?:freundlichen|besten|vielen|lieben) gr(?:ü|ue)(?:ß|ss)en"
            + "|(?:freundliche|beste|viele|liebe) gr(?:ü|ue)(?:ß|ss)e|(?:bien )?cordialement|(?:un )?(?:saludos?|abrazo|abraço)(?: cordiale?s)?"
            + "|atenciosamente|atentamente|(?:cordiali|distinti) saluti|(?:med )?(?:vänlig|bästa|venlig|vennlig|beste|bedste) hilsen|(?:med )?(?:vänlig|bästa) hälsning(?:ar)?|hälsningar|mvh|vi hörs"
            + "|z poważaniem|pozdrawiam|с уважением";
    /** A line with nothing but such words, as above the name of who signs a letter. */
    private static final String GREETING = "(?:(?:with )?(?:(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes|thanks)|best|cheers|"
            + "(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|thank you|" + GREETING_ABROAD + ")";
    private static final Pattern GREETS = Pattern.compile("(?iu)" + GREETING + "(?: ?/ ?" + GREETING + ")?[,.!]{0,2}");
    private static final Pattern SIGNS = Pattern.compile(REGARDS
            + "|[—–-]{1,2} ?\\p{Lu}[\\p{L}'’.-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{1,30}){1,2}(?:,.{2,80})?$");
    private static final Pattern OPENS = Pattern.compile(
            "(?i:\\W{0,6}end of (?:the |this )?(?:(?:incident|outage) )?(?:report|post-?mortem|document|review)\\W{0,6}$|/cc\\b|cc:? ?@|cc: )"
                    + "|(?:Many thanks|Thanks|Thank you)(?:[,.!]| (?:to|for|all|everyone|everybody|you|again)\\b|$)"
                    + "|(?:(?:Once a|A)gain,? we|We)(?: (?:sincerely|deeply|again|also|truly|are very|are deeply|are truly|are)){0,2} (?:apologi[sz]e|sorry|regret)\\b"
                    + "|As always,? (?:we |thank)"
                    + "|Our (?:sincere )?apologies\\b|(?:If you have (?:any )?(?:further |other )?questions|Please (?:reach out|do not hesitate|don't hesitate|let us know))\\b");

    /** "深くお詫び申し上げます。", and "以上", the end of a letter. */
    private static final Pattern EAST = Pattern
            .compile("以\\s?上。?|[^。.]{0,120}(?:お詫び(?:を)?(?:申し上げ|いたし|致し)ます|深表歉意|表示歉意|사과드립니다|죄송합니다)[。.]?");

    private Closing() {}

    public static boolean opens(String words) {
        return words.length() <= LONGEST && (OPENS.matcher(words).lookingAt() || SIGNS.matcher(words).lookingAt()
                || EAST.matcher(words).matches());
    }

    /** "Kind regards," and no more on its line. */
    public static boolean greets(String words) {
        return words.length() < 40 && GREETS.matcher(words).matches();
    }

    /** Where a text ends with such words and at most a name, the place of the first of them; behind all blocks where it does not. */
    public static int of(List<Block> blocks) {
        int closing = blocks.size();
        for (int i = blocks.size() - 1; i >= 0 && blocks.get(i) instanceof Block.Para(Line line); i--) {
            String words = Words.collapse(line.plain());
            boolean opens = opens(words);
            if (!opens && (words.split(" ").length > NAME || words.endsWith("."))) {
                break;
            }
            closing = opens ? i : closing;
        }
        return closing;
    }

    /** The last item of a list, and as a paragraph of its own what was written right below it. */
    static List<Block> parted(Block.Item item) {
        List<Span> spans = item.line().spans();
        for (int i = 1; i < spans.size() && item.body().isEmpty(); i++) {
            Line rest = spans.get(i) instanceof Span.Break ? new Line(spans.subList(i + 1, spans.size())) : Line.EMPTY;
            if (!rest.isBlank() && opens(Words.collapse(rest.split().getFirst().plain()))) {
                return List.of(new Block.Item(item.ticked(), item.ordered(), new Line(spans.subList(0, i)), item.body()),
                        new Block.Para(rest));
            }
        }
        return List.of(item);
    }
}
