package dev.hindsight.report.importing.action.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.markdown.Closing;

/** Words around action items: what kind they are, and which lines are none. */
public final class ActionWords {

    private static final Pattern NONE = Pattern
            .compile("(?i)(?:none|n/?a|not applicable|no actions?(?: items)?|nothing|-|–|tb[acd]|\\.{1,3}|…|"
                    + "none (?:yet|identified|required|at (?:this|the) (?:time|moment))|[?x]{1,5}|action items?|xx+|ningun[oa]|nenhuma?|nessun[oa]|yok|không(?: có)?|特に?なし|なし|该当なし|該当なし|无|無|暂无|없음|해당 ?없음)[.。]?"
                    + "|(?i)no (?:further |outstanding |more |immediate |specific |new )?(?:action items?|actions?|follow[- ]?ups?)(?: (?:required|needed|necessary|identified))?"
                    + "(?:\\s?[,;:.(–—-].{0,160})?|no fixes were necessary\\.?");
    private static final String TYPES = "(Prevention|Preventative|Prevent|Mitigation|Mitigate|Detection|Detect|Process|Repair|"
            + "Investigation|Investigate|Other)";
    private static final Pattern TYPE = Pattern.compile(TYPES, Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED_TYPE = Pattern.compile("(?<=[\\p{Ll}.)])" + TYPES + "$"
            + "|(?<=[\\p{L}.)])((?:prevent|mitigate|detect|process)(?:/(?:prevent|mitigate|detect|process)){0,4})$");
    private static final Pattern REMARK = Pattern
            .compile(
                    "(?i)(?:part of|see |there (?:is|are|was|were|has been|have been) |these (?:are|were) |already|done|covered|in progress|wip|not |no longer|n/?a|this |"
                            + "that |will be|won[’']t |will not |cancell?ed|dropped|rejected|declined|obsolete|deferred|postponed|waiting|awaiting|raised|created|added|fixed|merged|deployed|released|linked|under |planned|scheduled|moved|"
                            + "in place|agreed|completed|complete(?! \\p{L})|closed|superseded|duplicate|as part of|to be |on hold|ongoing|started|pending|blocked|pr |ticket|"
                            + "tracked|has been|have been|was |were |being|now |also |we (?:have|did|decided)|it (?!(?:would|might|could|may|should) )|\\().*|.*\\b(?:still to come|is done|all done)\\b.*"
                            + "|\\w+ done\\b.*",
                    Pattern.DOTALL);

    /** How a paragraph opens that asks for nothing: a note, an apology, thanks, or what all of it is good for. */
    private static final Pattern NOTE = Pattern.compile("(?:Please note|Note|NB|N\\.B\\.)\\s?[:,] "
            + "|(?:Again, we|We) (?:(?:sincerely|deeply|again|also) )?(?:apologi[sz]e|are (?:very |deeply |truly )?sorry|regret|thank|appreciate)\\b"
            + "|(?:We (?:are )?)?(?:very |so |truly )?(?i:sorry) (?:for|about)\\b|(?:Thanks|Thank you)\\b|Our (?:sincere )?apologies\\b"
            + "|\\([^()]{20,300}\\)$|By (?:doing|implementing|taking|adopting|addressing|following|prioriti[sz]ing|learning|applying|making)\\b[^.]{3,160},"
            + " (?:we|the|our|this|it)\\b");

    /** "We have taken these measures to keep it from happening again:" */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:[^\\s:]{1,40} ){6,60}[^\\s:]{1,40}:|(?=.{0,100}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])[^：:]{8,100}[：:]");

    /** "Nobody is perfect, and here are some of the lessons we took.": a sentence that leads to what stands below it. */
    private static final Pattern LEAD = Pattern
            .compile("(?i)(?:[^.!?:]{0,120}\\b)?(?:(?:here|below)(?: (?:are|is)|['’]s)|the following (?:are|is))"
                    + " (?:some|the|our|all|those|what|a)\\b[^.!?:]{0,80}\\b(?:action items?|actions|items|steps|measures|lessons|improvements|follow[- ]?ups"
                    + "|changes|tasks|things|recommendations|list|what)\\b[^.!?:]{0,80}[.:]");

    private ActionWords() {}

    /** Sentences that say how far an investigation is, or that news of it will follow. */
    private static final String STANDS = "(?:(?:at present|at this time|currently|as of now|for now),? )?(?:the |this |our )?(?:root |exact )?"
            + "(?:causes?|issue|incident|problem|matter|investigation)(?: (?:of|for|behind|into) [^.]{3,60}?)? (?:is|are|remains?) (?:still |currently |as yet |also )?"
            + "(?:under (?:investigation|review|way)|being investigated|ongoing|on[- ]going|unknown|not (?:yet )?known|to be determined)";
    private static final String GIVE = "(?:provide|post|share|send|publish|give|distribut|communicat|release)";
    private static final String MORE = "(?:further|more|additional|another) (?:updates?|information|details?|news)";
    private static final String NEWS = "(?:we will " + GIVE + "e? " + MORE + "|" + MORE + " will (?:follow|be (?:" + GIVE
            + "e?d|sent|given|made available)))";
    private static final String REST = "\\b(?:(?!\\b(?:will|shall|must|should|needs?|who)\\b)[^.]){0,160}(?:\\.\\s*|$)";
    private static final Pattern OPEN = Pattern.compile("(?i)(?:(?:" + STANDS + "|" + NEWS + ")" + REST + "){1,4}");

    public static boolean isNote(String words) {
        return OPEN.matcher(words).matches() || NOTE.matcher(words).lookingAt() || LEAD.matcher(words).matches()
                || Closing.opens(words);
    }

    public static boolean introduces(String words) {
        return INTRODUCTION.matcher(words).matches();
    }

    public static boolean isNone(String text) {
        return text.isBlank() || NONE.matcher(text.strip()).matches();
    }

    /** Whether words read like a remark on the action before rather than something to do. */
    public static boolean isRemark(String text) {
        return REMARK.matcher(text.strip()).matches();
    }

    public static @Nullable String type(String words) {
        String text = TypeName.withoutNumber(words).toLowerCase(Locale.ROOT);
        if (text.startsWith("prevent")) {
            return "prevent";
        }
        if (text.startsWith("mitigat")) {
            return "mitigate";
        }
        if (text.startsWith("detect") || text.startsWith("monitor")) {
            return "detect";
        }
        if (text.startsWith("process")) {
            return "process";
        }
        return text.startsWith("repair") || text.startsWith("fix") || text.startsWith("remediat") ? "repair" : null;
    }

    /** Whether the words are nothing but the name of a type. */
    public static boolean isType(String words) {
        return TYPE.matcher(words).matches();
    }

    /** The type that lost the border of its cell: "… on a shed tabletPrevention". */
    public static @Nullable String gluedType(String text) {
        Matcher matcher = GLUED_TYPE.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }
}
