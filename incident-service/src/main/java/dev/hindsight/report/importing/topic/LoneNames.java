package dev.hindsight.report.importing.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Names that are names only where they stand alone, as headings do: with a colon behind it "In short" opens any sentence. */
final class LoneNames {

    private static final Map<String, Topic> NAMES = new HashMap<>();
    private static final String PLAIN = "(?:plain|simple|everyday|ordinary|normal|human|easy|lay|lay(?:man|men|person|people)'?s?)";
    private static final String WORDS = "(?:english|language|words|terms)";
    /** Readers of whom no technical knowledge is asked. */
    private static final String LAYMEN = "(?:(?:the )?non ?(?:technical|technicians|techies|engineers|developers|experts)(?: \\p{L}+)?"
            + "|(?:the )?lay(?:man|men|people|persons| readers| people)|everyone(?: else)?|everybody|the rest of us|the (?:whole|rest of the) company"
            + "|the press(?: office)?|journalists|councillors|outsiders|a non ?technical audience)";
    /** "What this means", "What the outage meant". */
    private static final String MEANT = "what (?:it|this|that|all (?:of )?(?:this|that)|(?:the|this|our) \\p{L}{3,20}) (?:means|meant|is about|was about)";
    private static final String TEXT = "(?:version|summary|description|explanation|account|overview)";
    /** "In layman's terms", "Plain language version", "Summary for councillors", "Explain it like I'm five". */
    private static final Pattern PLAINLY = Pattern.compile("(?:(?:told|said|put|explained|" + MEANT + ") )?in " + PLAIN + " "
            + WORDS
            + "|plain " + WORDS + "(?: " + TEXT + ")?|(?:easy (?:to )?read|lay|layman's|jargon free) " + TEXT + "|easy read"
            + "|simple (?:explanation|description|version)"
            + "|(?:" + TEXT + " )?for " + LAYMEN
            + "|(?:with(?:out)?|no) (?:the |any )?jargon|eli ?5|(?:to )?(?:put (?:it )?simply|simply put)"
            + "|explained simply|explain(?:ed)? (?:it |this )?(?:to me )?(?:like|as if) (?:i'm|i am|i was|i were|you're|we're) (?:5|five)"
            + "|explain (?:it|this) to (?:an?|your) .{3,30}");
    private static final String SHORTLY = "in (?:short|brief|a nutshell|(?:a|one|two|a few) (?:words|sentences?|paragraphs?))|at a glance";
    private static final Pattern SHORT = Pattern
            .compile(SHORTLY + "|long story short|(?:the )?(?:bottom line|gist)|(?:the )?short (?:version|story)");
    /** "What happened in brief", "The incident in a nutshell". */
    private static final Pattern ABOUT = Pattern
            .compile("(\\S.*) (?:" + SHORTLY + "|(in " + PLAIN + " " + WORDS + "|without (?:the )?jargon))");

    private static final Set<String> INCIDENT = Set.of("incident", "outage", "story", "facts");

    static {
        names(Topic.IMPACT, "damage", "damages", "extent", "fallout", "collateral damage");
        names(Topic.RESOLUTION, "remedy", "remedies", "cure", "repair", "repairs", "rollback", "hotfix", "first aid",
                "stop gap");
        names(Topic.TIMELINE, "log", "logbook", "chronicle");
        names(Topic.ROOT_CAUSES, "culprit");
        names(Topic.ACTIONS, "going forward", "moving forward", "from here on", "what now", "now what", "and now", "plan",
                "homework", "countermeasures", "commitments", "jobs to do");
        names(Topic.LESSONS, "moral", "reflection", "with hindsight", "note to self", "notes to self");
        names(Topic.WENT_WELL, "positive", "pros", "plus", "pluses", "strengths", "wins", "on the positive side",
                "on the plus side",
                "on the bright side", "well done");
        names(Topic.WENT_WRONG, "negative", "cons", "minus", "minuses", "weaknesses", "shortcomings", "obstacles",
                "difficulties",
                "mistakes", "ugly", "on the negative side", "on the minus side", "to improve", "needs improvement");
        names(Topic.GOT_LUCKY, "by luck", "by chance", "by sheer luck", "luckily", "fortunately");
    }

    private LoneNames() {}

    private static void names(Topic topic, String... names) {
        for (String name : names) {
            NAMES.put(name, topic);
        }
    }

    /** @param name in small letters with single blanks */
    static @Nullable Topic topic(String name) {
        if (isPlain(name)) {
            return Topic.NON_TECHNICAL;
        }
        if (SHORT.matcher(name).matches()) {
            return Topic.SUMMARY;
        }
        Topic topic = NAMES.get(name.replaceFirst("^(?:the|our) ", ""));
        return topic == null ? shortened(name) : topic;
    }

    /** The name of a summary, behind which stands how short or plain it is: no sentence opens so. */
    static @Nullable Topic shortened(String name) {
        Matcher about = name.indexOf(" in ") < 0 && name.indexOf(" at ") < 0 && name.indexOf(" without ") < 0
                ? null
                : ABOUT.matcher(name);
        if (about == null || !about.matches()) {
            return null;
        }
        boolean summary = INCIDENT.contains(about.group(1)) || Topics.of(about.group(1)) == Topic.SUMMARY;
        return !summary ? null : about.group(2) == null ? Topic.SUMMARY : Topic.NON_TECHNICAL;
    }

    /** Whether it says of a text, be it in brackets behind its name, that it is for laymen. */
    static boolean isPlain(String name) {
        return PLAINLY.matcher(name).matches();
    }
}
