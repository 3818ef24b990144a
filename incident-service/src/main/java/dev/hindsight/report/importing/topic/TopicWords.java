package dev.hindsight.report.importing.topic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Words that tell what a heading is about when it is none of the names we know. */
final class TopicWords {

    private record Known(Pattern words, Topic topic) {}

    private static final Known[] WORDS = {
            new Known(Pattern.compile("(n't| not) (go|work|do) (so |too |as |very )?(well|smoothly|right) | not so well "),
                    Topic.WENT_WRONG),
            new Known(Pattern.compile(" (went|go|work(ed)?|did) (so |really )?well "), Topic.WENT_WELL),
            new Known(Pattern.compile(" went (wrong|badly|poorly) | (be|been|gone|done) (better|improved) "), Topic.WENT_WRONG),
            new Known(Pattern.compile(" lucky (?!(?:numbers?|draws?|dips?|wheels?|charms?) )"), Topic.GOT_LUCKY),
            new Known(Pattern.compile(
                    " timeline |タイムライン|時系列|时间线|时间轴|時間線|時間軸|타임라인| dòng thời gian | zaman çizelgesi | l[íi]nea (?:de|del) tiempo | linha do tempo "),
                    Topic.TIMELINE),
            new Known(Pattern.compile(
                    " non ?technical (?!lessons? |learnings? |root |causes? |factors? |actions? |follow )| for non (engineers?|technicians?|developers?|experts?|specialists?) "
                            + "| without (the |any )?jargon | jargon free | (without|no) (any |a )?technical (background|knowledge|training) | in plain (english|language|words) "),
                    Topic.NON_TECHNICAL),
            new Known(Pattern.compile(" root causes? (?!hypothes)| contributing factors | contributory factors "
                    + "|^ what (was|were|is|are) the \\w{0,12} ?causes? (of|behind|for) "),
                    Topic.ROOT_CAUSES),
            new Known(Pattern.compile(
                    " action items? |(?<!^ (?:open )?questions (?:for|to)(?: the)?) follow ups? (?!(found|noticed|seen) |.*\\b(details|notes|questions|meeting|reading) $)| (preventative|preventive|prevention|proactive) measures? | corrective actions? | next steps "
                            + "|^ (?!service |user |customer )\\w+ (?:improvements|enhancements) $|^ prevent(ing)? .*(again|recur\\w*|future)"
                            + "|^ (how|what) .*(prevent|avoid|happen(s|ing)? again|stop (this|it))"
                            + "|^ what (are we|we are|we're|will we|we will|we'll|we plan|do we plan|is being) ((still|now|going|planning|to) ){0,4}"
                            + "(do|doing|done|change|changing|improve|improving) "
                            + "|^ what (we )?(have |has )?changed (as a result|afterwards|since then|after (the|this) \\w+|because of (it|this)) $|^ (still )?open( items| work| tasks)? $"),
                    Topic.ACTIONS),
            new Known(Pattern.compile(" lessons? (learned|learnt) "), Topic.LESSONS),
            new Known(Pattern.compile("^ summary of (the )?impact $"), Topic.IMPACT),
            new Known(Pattern.compile("^ (executive|incident|short|brief) summary |(?<!^ in) summary $"), Topic.SUMMARY),
            new Known(Pattern.compile("^ (what|who) was (impacted|affected) $|^ what (was|is) the impact "), Topic.IMPACT),
            new Known(Pattern.compile("^ how (was|did|were) .*(detect|notice|find out|found|discover|identif)"
                    + "|^ how (it|this|that|the \\w+) (was|were|got) (first )?(noticed|found( out)?|detected|discovered|spotted|seen|picked up) |^ how .*\\bc[ao]me to light "
                    + "|^ why (was |did )?(the |our )?(detection|alerting|monitoring) "
                    + "|^ who (noticed|detected|discovered|found|reported) "), Topic.DETECTION),
            new Known(Pattern.compile(
                    "^ how (it |this )?(was|is|did|were|we) (\\S+ ){0,4}(fix|resolv|mitigat|respond|restor|recover)|^ what (we|we have|we've|has been|was) (already )?(did|done) (?!not )|^ remediation (performed|done|carried out|completed) |^ what (was|were|is) .*\\b(resolution|solution|fix|work ?around) "),
                    Topic.RESOLUTION),
            new Known(Pattern.compile("^ what (triggered|set (it|this|that|the \\w+) off) "), Topic.TRIGGER),};

    /** "Phase 3: Improvement plan": a step of the paper, which tells what happened or what is to be done; other phases are of the incident. */
    private static final Pattern PHASE = Pattern.compile("(?:phase|stage) \\d{1,2} (\\S.*)");

    /** "Mitigation that day": when the part of it was. */
    private static final Pattern THAT_DAY = Pattern
            .compile(
                    "(\\S.*?) (?:(?:on )?(?:that|the same) (?:day|night|morning|afternoon|evening|week|time)|at the time|on the (?:day|night))");

    private TopicWords() {}

    /** @param heading its words in small letters with single blanks; a long one is a sentence and tells nothing */
    static @Nullable Topic among(String heading) {
        String words = " " + heading + " ";
        if (words.length() > 90) {
            return null;
        }
        for (Known known : WORDS) {
            if (known.words().matcher(words).find()) {
                return known.topic();
            }
        }
        Matcher then = THAT_DAY.matcher(heading);
        Topic part = then.matches() ? Topics.of(then.group(1)) : null;
        if (part != null && part.section() != null) {
            return part;
        }
        if (StillToDo.isNamed(heading)) {
            return Topic.ACTIONS;
        }
        Matcher phase = PHASE.matcher(heading);
        Topic plan = phase.matches() ? Topics.of(phase.group(1)) : null;
        return plan == Topic.ACTIONS || plan == Topic.TIMELINE ? plan : HeadNoun.topic(heading);
    }
}
