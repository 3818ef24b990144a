package dev.hindsight.report.importing.topic;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.FullWidth;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;

/** The many names people give to the parts of a report. */
public final class Topics {

    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]{0,120}\\)|\\[[^\\[\\]]{0,120}\\]");
    /** "When did it happen? (timeline)": what is asked for, by its name. */
    private static final Pattern NAMED_BEHIND = Pattern.compile("[^?]{5,80}\\?\\s?[(\\[]([^()\\[\\]]{3,40})[)\\]]\\W{0,3}");
    private static final Pattern FIVE_WHYS = Pattern.compile("(the )?(5|five) why('?s)?( .*)?");
    /** "Brief overview", "Incident detailed timeline", "Immediate and long-term mitigations". */
    private static final Pattern SIZE = Pattern
            .compile(
                    "^(?:immediate|short(?: term)?) and (?:longer|long|medium) term |^(?:(?:incident|event|outage) )?(?:brief|revised|updated|short(?: term)?|detailed|chronological|complete|concise|final|technical|immediate|quick|rough|general|high level) ");
    /** "Long-term improvements": what is still to be done; "long-term solution" may be anything. */
    private static final Pattern LONG = Pattern.compile("^(?:long|longer|medium|mid|near) term ");
    /** "Acciones correctivas realizadas", "itens de ação pendentes": how they stand, behind the name. */
    private static final Pattern STATE = Pattern.compile(
            " (?:pendientes?|pendentes?|realizad[ao]s|feitas|futur[ao]s|implementad[ao]s|propuest[ao]s|propost[ao]s|completad[ao]s|concluíd[ao]s|planificad[ao]s|planejad[ao]s|proposées|réalisées|prévues)$");
    /** "Causas raíz estructurales": of what kind they are, behind the name. */
    private static final Pattern KIND = Pattern.compile(
            " (?:(?:estructural|principal|fundamental|potencial)(?:es)?|probables?|subyacentes?|(?:estrutura|principa)(?:l|is)"
                    + "|(?:t[ée]cnic|identificad|detectad|encontrad|profund|confirmad)[ao]s?|structurelles?|techniques?|principales?|identifiées?)$");
    /** "Details of the solution" */
    private static final Pattern DETAILS = Pattern.compile("^details (?:of|about|on) (?:the )?");
    /** "Summary for senior management": the same summary, and for whom it was written. */
    private static final Pattern SUMMARY_FOR = Pattern.compile(
            "summary for (?:the |our )?(?:\\p{L}+ )?(?:management|managers|executives|leadership|board|stakeholders|staff|customers|public)");
    private static final Pattern ASKED = Pattern
            .compile("(?i)(?!.{3,40} have\\b)(?:what|how|why|where|who) [^.:?\\n]{2,80}[:?]\\s*");
    private static final Pattern KEY = Pattern.compile("(?:[A-Z][A-Z0-9]{1,9}-|#|T)\\d{1,7}\\b");

    private static final int LONGEST = 120;
    private static final int LONGEST_ALONE = 90;
    private static final int SHORTEST_OF_SEVERAL = 5;
    private static final AskedLately LATELY = new AskedLately(Topics::find);
    private static final AskedLately ALONE_LATELY = new AskedLately(Topics::findAlone);

    private Topics() {}

    /** The topic a label names, however it is capitalised, numbered or decorated; none when it names none we know. */
    public static @Nullable Topic of(String label) {
        return label.length() > LONGEST ? null : LATELY.topic(label);
    }

    private static @Nullable Topic find(String label) {
        String text = NameText.bare(label);
        if (!NameText.mayBeName(text)) {
            return null;
        }
        Matcher behind = NAMED_BEHIND.matcher(text);
        Topic asked = behind.matches() ? named(normal(behind.group(1))) : null;
        if (asked != null && (asked.section() != null || asked.isBody())) {
            return asked;
        }
        String plain = normal(text);
        Topic topic = known(plain);
        if (topic == null) {
            String bare = normal(PARENTHESES.matcher(text).replaceAll(" "));
            topic = named(bare);
            topic = topic == null ? named(SIZE.matcher(bare).replaceFirst("")) : topic;
            topic = topic == null ? named(DETAILS.matcher(bare).replaceFirst("")) : topic;
            topic = topic == null ? withoutArticle(bare) : topic;
            topic = topic == null ? NamesOfIt.topic(bare) : topic;
            topic = topic == null && named(STATE.matcher(bare).replaceFirst("")) == Topic.ACTIONS ? Topic.ACTIONS : topic;
            topic = topic == null && named(KIND.matcher(bare).replaceFirst("")) == Topic.ROOT_CAUSES
                    ? Topic.ROOT_CAUSES
                    : topic;
            topic = topic == null && named(LONG.matcher(bare).replaceFirst("")) == Topic.ACTIONS ? Topic.ACTIONS : topic;
        }
        topic = topic == null ? SUMMARY_FOR.matcher(plain).matches() ? Topic.SUMMARY : summed(plain) : topic;
        topic = topic == null && zoned(plain) ? Topic.TIMELINE : topic;
        return topic == null && FIVE_WHYS.matcher(plain).matches() ? Topic.ROOT_CAUSES : topic;
    }

    /** "Resolution summary", "Summary of the resolution": that of a part is the part. */
    private static @Nullable Topic summed(String name) {
        String part = name.endsWith(" summary")
                ? name.substring(0, name.lastIndexOf(' '))
                : name.startsWith("summary of ") ? name.substring(11).replaceFirst("^the ", "") : "";
        Topic topic = named(part);
        return topic != null && topic.section() != null ? topic : null;
    }

    /** "Timeline UTC", "Chronology GMT": the name of a timeline and its zone. */
    private static boolean zoned(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && named(name.substring(0, last)) == Topic.TIMELINE
                && Zone.said(name.substring(last + 1).toUpperCase(Locale.ROOT)) != null;
    }

    /** "The cause", "Die Ursache": the name of a text; "the issue" is no ticket. */
    private static @Nullable Topic withoutArticle(String name) {
        String bare = PhrasedNames.withoutArticle(name);
        Topic topic = bare.equals(name) ? null : named(bare);
        return topic != null && (topic.section() != null || topic.isBody()) ? topic : null;
    }

    /** The topic of a label beside its value: "Task" beside a key is the ticket of the report, and nothing to be done. */
    public static @Nullable Topic ofField(String label, String value) {
        Topic topic = label.equalsIgnoreCase("task") && KEY.matcher(value).lookingAt() ? Topic.TICKET : of(label);
        Stamp stamp = topic == null || topic.section() == null ? null : StampReader.read(value.strip(), 0);
        return stamp != null && stamp.end() >= value.strip().length() ? Topic.FACT : topic;
    }

    /** A name we know, be it of one or of several, or a phrase. */
    private static @Nullable Topic named(String name) {
        Topic topic = known(name);
        return topic == null ? PhrasedNames.topic(name) : topic;
    }

    private static @Nullable Topic known(String name) {
        Topic topic = TopicNames.NAMES.get(name);
        if (topic != null || name.length() < SHORTEST_OF_SEVERAL) {
            return topic;
        }
        return TopicNames.NAMES.get(name.endsWith("s") ? name.substring(0, name.length() - 1) : name + "s");
    }

    /** The topic of a line above a list: "What could be done to prevent it:" asks for what stands below it, as a heading does. */
    public static @Nullable Topic ofLine(String words) {
        return ASKED.matcher(words).matches() ? ofHeading(words) : ofName(words);
    }

    /** The topic of a name that stands alone, as that of a heading does: "In short", which with a colon opens any sentence. */
    public static @Nullable Topic ofName(String words) {
        return words.length() > LONGEST_ALONE ? null : ALONE_LATELY.topic(words);
    }

    private static @Nullable Topic findAlone(String words) {
        Topic topic = of(words);
        Matcher inside = PARENTHESES.matcher(words);
        String outside = normal(inside.replaceAll(" "));
        boolean plain = (topic == null || topic == Topic.SUMMARY) && !outside.isEmpty() && inside.reset().find()
                && LoneNames.isPlain(normal(inside.group()));
        return plain ? Topic.NON_TECHNICAL : topic == null ? LoneNames.topic(outside) : topic;
    }

    /** As {@link #of}, and also the parts of what is surely a heading: "Summary of findings", "Incident timeline (UTC)". */
    public static @Nullable Topic ofHeading(String heading) {
        return ofPlain(FullWidth.folded(heading));
    }

    private static @Nullable Topic ofPlain(String heading) {
        Matcher inside = PARENTHESES.matcher(heading);
        Topic named = inside.find() ? of(inside.group().substring(1, inside.group().length() - 1)) : null;
        Topic exact = named == Topic.ACTIONS ? named : ofName(heading);
        if (exact != null) {
            return exact;
        }
        int slash = heading.indexOf('/');
        if (slash > 0 && heading.length() < 60) {
            Topic left = of(heading.substring(0, slash));
            Topic right = of(heading.substring(slash + 1));
            if (left == Topic.TIMELINE || right == Topic.TIMELINE) {
                return Topic.TIMELINE;
            }
            if (left != null && (right != null || left == Topic.LESSONS || left == Topic.ROOT_CAUSES || left == Topic.IMPACT)) {
                return left;
            }
        }
        Topic either = PairedNames.either(heading);
        if (either != null) {
            return either;
        }
        int parted = heading.indexOf(" / ");
        if (parted > 0) {
            Topic left = ofHeading(heading.substring(0, parted));
            return left == null ? ofHeading(heading.substring(parted + 3)) : left;
        }
        if (named != null && (named.section() != null || named == Topic.TIMELINE)) {
            return named;
        }
        Topic told = TopicWords
                .among(normal(PARENTHESES.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ")).replace('/', ' '));
        Topic ahead = told == null ? PairedNames.ahead(heading) : told;
        return ahead == null ? NamesOfIt.ofHeading(heading) : ahead;
    }

    /** The words of a label in small letters with single blanks. */
    public static String normal(String label) {
        return NameText.normal(label);
    }
}
