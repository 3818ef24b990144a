package dev.hindsight.report.importing.passage;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Sentences;
import dev.hindsight.report.importing.page.Words;

/** What a template says to the writer of a report: what to write in its parts, and examples of what stands in its lists. */
public final class WriterHints {

    private static final String WRITE = "(?:please )?(?:briefly |concisely )?(?:write|describe|explain|provide|summari[sz]e|outline|include|state|list|report|note|detail)(?: here| below| briefly)?";
    /** "Describe how the boats were affected.", "Write a short summary …": no report says so of what happened. */
    private static final Pattern TO_WRITER = Pattern.compile("(?i)" + WRITE
            + " (?:an? (?:short|brief|concise|quick|high[- ]level|step[- ]by[- ]step|detailed|few[- ]sentence|one[- ]\\p{L}+) "
            + "|an? (?:summary|description|overview|outline|account|explanation) of |any relevant "
            + "|what (?:happened|went|was|we|you)\\b|how (?:the|it|this|was|did|we|you|many|long|internal|external|users|customers)\\b|the sequence of events\\b|the (?:final )?root cause and\\b|the corrective actions? (?:ordered|taken|that)\\b|the (?:incident )?timeline using\\b|who (?:was|were|did)\\b"
            + "|when (?:the|it|did|was)\\b|why (?:the|it|did|was|this)\\b)[^\\d]*"
            + "|these are (?:only|just) (?:samples?|examples?)\\b[^\\d]*|every action item should [^\\d]*"
            + "|things that could have gone better\\.?|ideally,? (?:these|this|it) should [^\\d]*"
            + "|one (?:line|bullet|sentence|row) (?:each|per \\p{L}{2,20})\\b[^\\d]*"
            + "|this section (?:is |ought )?(?:to|should|must|will) (?:include|contain|describe|list)\\b[^\\d]*"
            + "|consider (?:including|adding) [^\\d]*|be (?:as )?(?:specific|precise|detailed|brief|concise)\\b[^\\d]*"
            + "|(?:an? )?(?:short |brief )?summary of what happened, in [^\\d]*"
            + "|(?:copy|list|add|paste|put) (?:the|any|all) [^\\d]{3,80} (?:in|into|to) this section\\b[^\\d]*"
            + "|[^\\d]{0,120}\\b(?:update|fill in|complete|delete|remove|replace|edit|use) this (?:section|text|paragraph|template|field)\\b[^\\d]*"
            + "|(?:please )?(?:delete|remove) this (?:line|sentence|hint|note|box)(?: (?:before|when|once|after) [^\\d]*)?[.!]?"
            + "|list any(?:thing|one)?\\b[^\\d]*|[^\\d]{0,60}\\bsections? should be filled (?:in|out)\\b[^\\d]*"
            + "|this is an? [^.]{0,60}\\bof what (?:happened|went)\\b[^\\d]*"
            + "|to ?do: (?:fill|add|write|complete|describe|summari[sz]e)\\b"
            + "(?: (?:in|out|up|down|me|this|these|the|an?|some|more|here|what|happened|and|of|part|section|text|words?|details?|summary|description|timeline|impact|root|causes?|template|report|later|tomorrow)\\b){0,9}\\W{0,3}");
    /** "(TODO) Outage begins", "(Optional) …", "OPTIONAL: …", "e.g. 10:40 …", "<What was seen>". */
    private static final Pattern EXAMPLE = Pattern.compile("(?:\\((?:TODO|[Oo]ptional|OPTIONAL|[Ee]xample|e\\.g\\.)\\)"
            + "|OPTIONAL:|EXAMPLE:|Example:|[Ee]\\.g\\.[,:]?|[Ff]or example[,:]) .*|<\\p{L}[^<>]{2,300}>|(?:YYYY-MM-DD|DD/MM/YYYY)(?:[ T]HH:MM)?(?: .{0,200})?|TODO(?: #?\\d{1,2})? \\(.*\\)",
            Pattern.DOTALL);

    /** "(Something something)", "(Voila) OUTAGE ENDS". */
    private static final Pattern GOES_ON = Pattern.compile("\\([^()]{3,80}\\)(?: \\p{Lu}[\\p{Lu} ]{2,80})?");

    /** How a hint goes on: "Please leave out names.", "Try to be brief.". */
    private static final Pattern FURTHER = Pattern.compile(
            "(?i)(?:while [^,\\d]{3,60}, )?(?:please|the (?:intent|idea|goal) is|it's (?:ok|okay|fine) |try to|avoid|be (?:as|sure)|keep (?:it|this)|include|do not|don't|clearly|make sure)\\b[^\\d]*");

    private WriterHints() {}

    /** Whether the line behind an example is one more. */
    public static boolean goesOn(String words) {
        return GOES_ON.matcher(words).matches();
    }

    /** Whether a whole line of a list is an example of how to write one. */
    public static boolean isExample(String words) {
        return words.length() <= Limits.SEARCHED && EXAMPLE.matcher(words).matches();
    }

    /** How many of the first sentences speak to the writer, with the questions among them. */
    static int leading(List<Line> sentences) {
        int leading = 0;
        for (int i = 0; i < sentences.size(); i++) {
            String words = Words.collapse(sentences.get(i).plain());
            boolean hint = isHint(words);
            if (!hint && !words.endsWith("?") && !(leading > 0 && FURTHER.matcher(words).matches())) {
                return leading;
            }
            leading = hint || leading > 0 ? i + 1 : 0;
        }
        return leading;
    }

    /** Whether all sentences ask something, as a template does below what it wants to be told. */
    static boolean areQuestions(List<Line> sentences) {
        return sentences.size() > 1
                && sentences.stream().allMatch(sentence -> Words.collapse(sentence.plain()).endsWith("?"));
    }

    static List<Line> sentences(Line line) {
        return line.plain().length() > Limits.SEARCHED ? List.of(line) : Sentences.of(line);
    }

    private static boolean isHint(String sentence) {
        return sentence.length() <= 500 && TO_WRITER.matcher(sentence).matches();
    }
}
