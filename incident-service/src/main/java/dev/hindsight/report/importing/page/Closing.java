package dev.hindsight.report.importing.page;

import java.util.List;
import java.util.regex.Pattern;

/** How people end what they write: copies, thanks, an apology, a signature. */
public final class Closing {

    private static final int LONGEST = 400;
    private static final String REGARDS = "(?i:(?:(?:with )?(?:best|kind|warm|many) (?:regards|wishes|thanks)|regards|cheers|"
            + "(?:yours )?(?:sincerely|faithfully|truly)|yours)(?:,|\\.|!|$)|signed,? )";
    private static final Pattern SIGNS = Pattern.compile(REGARDS
            + "|[—–-]{1,2} ?\\p{Lu}[\\p{L}'’.-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{1,30}){1,2}(?:,.{2,80})?$");
    private static final Pattern OPENS = Pattern.compile("(?i:/cc\\b|cc:? ?@|cc: )"
            + "|(?:Many thanks|Thanks|Thank you)(?:[,.!]| (?:to|for|all|everyone|everybody|you|again)\\b|$)"
            + "|(?:(?:Once a|A)gain,? we|We)(?: (?:sincerely|deeply|again|also|truly|are very|are deeply|are truly|are)){0,2} (?:apologi[sz]e|sorry|regret)\\b"
            + "|Our (?:sincere )?apologies\\b|(?:If you have (?:any )?(?:further |other )?questions|Please (?:reach out|do not hesitate|don't hesitate|let us know))\\b");

    private Closing() {}

    public static boolean opens(String words) {
        return words.length() <= LONGEST && (OPENS.matcher(words).lookingAt() || SIGNS.matcher(words).lookingAt());
    }

    /** Whether a name is all that can follow. */
    public static boolean signs(String words) {
        return words.length() <= LONGEST && SIGNS.matcher(words).lookingAt();
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
