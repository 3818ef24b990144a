package dev.hindsight.report.importing.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Text of a template that somebody left standing. */
public final class Placeholders {

    private static final Pattern ONLY = Pattern
            .compile(
                    "(?i)optional: .{0,400}|.{1,400}\\byes ?/ ?no\\b[.?)]{0,2}|(?:e\\.?g|for (?:example|instance))[.:,…]{0,3}|[.…\\-–—_*?]{1,12}|tb[acd]\\.?|to ?do\\.?|to be (?:confirmed|completed|added|written|"
                            + "determined|decided|done|filled in)\\.?|(?:please )?(?:select|choose|pick) (?:one|any|an option)\\b.{0,200}|x{2,}|lorem ipsum.{0,400}|(?-i:_?No response_?)|<[^<>]{2,300}>|\\{[^{}]{2,300}\\}|\\[[^\\[\\]]{3,300}\\]");
    private static final Pattern TO_WRITER = Pattern
            .compile("(?i)[….\\s]{0,8}\\((?:please|optional|explain|describe|write|tell|add|list|"
                    + "insert|give|provide|state|include|note|fill|delete|remove|what|who|whom|how|why|when|where|which|e\\.?g|for example|one |"
                    + "use|your|if you|keep|see (?:the )?template|short|brief|a brief|a short|link|put|copy|replace|do not|don't|did|was|were|is|"
                    + "are|can|could|should|any |max|mention|name|summari[sz]e|in plain|in one|this section|here)\\b[^()]{0,300}\\)[.…]?"
                    + "|\\((?:(?:at most|no more than|about|up to) )?(?:two|three|four|five|a few|a couple of|\\d)(?: (?:or|to) (?:two|three|four|five|\\d))? "
                    + "(?:\\p{L}+ )?(?:sentences|paragraphs|bullets|bullet points)\\b[^()]{0,300}\\)[.…]?"
                    + "|\\((?:[^()]{0,200}[,;:.] )?(?:no|without|avoid) (?:any )?(?:acronyms|jargon|abbreviations|technical (?:terms|words))\\b[^()]{0,200}\\)[.…]?"
                    + "|[….\\s]{0,8}\\([^()]{1,200}\\bplease(?:[.!]{0,2}|(?:[,;:]| [–—-]) [^()]{1,200})\\)");
    /** Who speaks of himself does not speak to the writer. */
    private static final Pattern OWN_WORDS = Pattern.compile("\\bI(?:\\s|['’])");
    private static final Pattern EXAMPLE = Pattern
            .compile(
                    "(?i).{0,200}\\b(?:for example|e\\.g\\.|for instance)(?:\\W.{0,200})?:|.{20,400}\\bfor (?:example|instance),?");
    /** "(e.g. the lamp)" in the middle of a sentence is the writer's own example. */
    private static final Pattern ASIDE = Pattern
            .compile("\\((?:e\\.g\\.|for (?:example|instance))[^()]{0,200}\\)(?=[\\s.,;]|: \\S)");
    private static final String ORDER = "(?:Please|Explain|Describe|Write|Tell|List|Insert|Provide|Fill|Delete|Summari[sz]e"
            + "|Say (?:who|what|how|why|when|where|which|it|this|in)|(?:Keep|Limit|Update|Remove|Replace) this)";
    private static final Pattern BEHIND = Pattern
            .compile(
                    "(?:(?<=[.!?…])|^)\\s?(?:\\((?:" + ORDER
                            + "\\b[^()]{3,300}|(?:Who|What|How|Why|When|Where|Which)\\b[^()]{3,300}\\?)\\)|\\[" + ORDER
                            + "\\b[^\\[\\]]{3,300}\\])[.…]?\\s?$");
    private static final Pattern GAP = Pattern
            .compile("(?i)(?<![\\p{L}\\p{N}])(?:x{3,}|_{3,}|\\?{3,}|xx[:.]xx|\\?\\?[:.]\\?\\?)(?![\\p{L}\\p{N}])"
                    + "|\\[(?:fill in|insert|enter|to be|tb[acd]|todo)\\b[^\\[\\]]{0,80}\\]");

    /** The picture in front of a box that a page sets apart. */
    private static final Pattern ICON = Pattern.compile("^[\\p{So}\\x{FE0F}]{1,3}\\s+");

    private Placeholders() {}

    /** "(Write it for a grower.)" behind the writer's own sentences; none where nothing of the kind stands there. */
    static @Nullable String behind(String text) {
        Matcher aside = text.length() > 2_000 ? null : BEHIND.matcher(text);
        return aside != null && aside.find() ? aside.group() : null;
    }

    /** The whole line is none of the writer's words. */
    public static boolean is(String line) {
        if (line.length() > 500) {
            return false;
        }
        String text = ICON.matcher(line.strip()).replaceFirst("");
        boolean key = text.matches("\\[[A-Z][A-Z0-9]+-\\d+\\]");
        boolean bracketed = text.indexOf('(') >= 0 && text.indexOf(')') > 0 && !OWN_WORDS.matcher(text).find();
        return !key && ONLY.matcher(text).matches() || bracketed && TO_WRITER.matcher(text).matches()
                || (text.endsWith(":") || text.endsWith(",") || text.endsWith("e"))
                        && EXAMPLE.matcher(ASIDE.matcher(text).replaceAll("")).matches();
    }

    /** A gap inside a sentence that stays. */
    public static boolean hasGap(String text) {
        return GAP.matcher(text).find();
    }
}
