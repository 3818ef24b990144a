package dev.hindsight.report.importing.text.label;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.StrayLetters;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** A label found in a line, and what stands behind it in the same line. */
public record Label(Topic topic, String words, String rest) {

    private static final int LONGEST = 70;
    private static final int WORDS_OF_NAME = 5;
    private static final int SPACED = 3;
    /** Words that go on with a sentence which opens with the name of a part. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:is|are|was|were|be|been|has|had|have|will|can|could|did|does|of|on|in|at|to|for|from|by|with|as|and|or|that|which|the|a|an)\\b");
    private static final int LONGEST_WITH_REMARK = 120;
    private static final Pattern COLON = Pattern
            .compile("(?is)(?![\"{\\[])(tl:dr|[^:|]{2,60}?)\\s?(?::|(?<=dr);)(?:\\s+(.*)|$)");
    /** What may stand in front of a single thing to do, in any text. */
    private static final Pattern TODO = Pattern.compile(
            "(?i)(?:to ?do|action|action item|task|follow[- ]?up|next step)s?|[^:]{1,40}[/ ](?:to ?do|action item|task|follow[- ]?up|next step)");
    /** "Summary. The lamp was out.", as papers begin a paragraph. */
    private static final Pattern RUN_IN = Pattern.compile("(\\p{Lu}[\\p{L} -]{3,30})\\. (\\p{Lu}.{20,})", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("([A-Za-z() ]{2,30}?)\\s[-–—]\\s(.+)", Pattern.DOTALL);
    /** "Postmortem: sign-in was slow": the kind of paper in front of what it is about. */
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:\\S{1,20} ){0,3}(?:(?:major )?incident|outage|production)?[ -]?(?:post[ -]?mortem|root cause analysis|rca|pir|report|review)?: (?:\\S{1,40} ){2}.*|[A-Z]{2,10}-\\d{1,6}: \\S.*");
    /** The same: "Retrospective: lamp out", "Incident 001: lamp out"; a sentence behind "RCA:" says why. */
    private static final Pattern PAPER = Pattern.compile("(?i)(?:retrospective|incident #?\\d{1,6})\\s?: \\S{1,60} \\S.*"
            + "|(?:rca|root cause analysis)\\s?: \\S{1,60} \\S.{0,150}[^.!?]");
    private static final Pattern SUBJECT = Pattern.compile("(?i)(?:incident|outage)\\s?: (?:\\S{1,40} ){2}\\S.{0,200}");
    /** "Timeline of events is the following (all times are UTC):", "Timeline (all times PST) 10/14/2022 – 11/03/2022", "Harbour Response Timeline". */
    private static final Pattern TIMELINE = Pattern
            .compile(
                    "(?i)(?:the |incident )?time[ -]?line\\b[^:]{0,100}:|(?-i:(?:\\p{Lu}\\p{L}{1,20} ){1,3}Timeline):?|(?:incident )?timeline ?\\([^()]{2,60}\\)[^:]{0,80}");
    /** "Problems/Timeline": two names that share a part. */
    private static final Pattern PAIR = Pattern.compile("\\p{Lu}[\\p{L} -]{2,25} ?/ ?\\p{L}[\\p{L} -]{2,25}:?");
    /** "Technical Action Items and Preventive Measures": capitals as only headings have them. */
    private static final Pattern TITLED = Pattern
            .compile(
                    "(?:[IVX]{1,4}\\. |\\d{1,2}\\. )?\\p{Lu}[\\p{L}-]{2,30}(?: (?:and|of|the|for|to|&|\\p{Lu}[\\p{L}-]{2,30})){1,8}");
    private static final Pattern REMARK = Pattern.compile(" ?\\([^()]{1,80}\\)$");
    private static final List<String> GLUED = List.of("Authors", "Author", "Date", "Status", "Summary", "Impact", "Owners",
            "Owner", "Non-technical Description", "Non-technical description", "Severity", "Tickets", "Ticket");

    /** The whole line is a label. */
    public static @Nullable Label exact(String line) {
        if (TIMELINE.matcher(line).matches() || ZonedTimeline.is(line)) {
            return new Label(Topic.TIMELINE, line.replaceFirst(":$", ""), "");
        }
        if (line.length() > (line.endsWith(")") || line.endsWith("):") || line.endsWith("?") ? LONGEST_WITH_REMARK : LONGEST)
                || line.isEmpty()) {
            return null;
        }
        boolean heading = line.endsWith("?") || PAIR.matcher(line).matches();
        Topic topic = heading ? Topics.ofHeading(line) : Topics.ofLine(line);
        if (topic != null) {
            return new Label(topic, line, "");
        }
        String name = StrayLetters.without(line);
        Topic behind = name.equals(line) ? null : Topics.of(name);
        return behind != null ? new Label(behind, name, "") : null;
    }

    /** The whole line is a label by its capitals and a word of its name: "Technical Action Items and Preventive Measures". */
    static @Nullable Label titled(String line) {
        Topic topic = TITLED.matcher(REMARK.matcher(line).replaceFirst("")).matches() ? Topics.ofHeading(line) : null;
        return topic == null ? null : new Label(topic, line, "");
    }

    /** A line that stands where headings do, by any word of its name. */
    static @Nullable Label heading(String line) {
        Topic topic = Topics.ofHeading(line);
        return topic == null || topic.section() == null && !topic.isBody() ? null : new Label(topic, line, "");
    }

    /** "Status: Done", and "Status - Done" for the fields of the head. */
    public static @Nullable Label withValue(String line) {
        Matcher colon = COLON.matcher(line);
        if (colon.matches()) {
            Topic topic = Topics.of(colon.group(1));
            String rest = colon.group(2) == null ? "" : colon.group(2).strip();
            topic = topic == null && colon.group(1).indexOf('/') > 0 ? Topics.ofHeading(colon.group(1)) : topic;
            boolean todo = topic == Topic.ACTIONS && !rest.isEmpty()
                    && TODO.matcher(colon.group(1).replaceFirst("^\\[[^\\[\\]]{1,60}\\]\\s*|\\s?\\([^()]{1,30}\\)$", ""))
                            .matches();
            return topic == null || todo ? null : new Label(topic, colon.group(1), rest);
        }
        Matcher sentence = RUN_IN.matcher(line);
        Topic part = sentence.matches() ? Topics.of(sentence.group(1)) : null;
        if (part != null && part.section() != null) {
            return new Label(part, sentence.group(1), sentence.group(2));
        }
        Matcher dash = DASH.matcher(line);
        Topic topic = dash.matches() ? Topics.of(dash.group(1)) : null;
        return topic != null && topic.isField() ? new Label(topic, dash.group(1), dash.group(2)) : Asked.of(line);
    }

    /** A label and its value, by the name we know it by where we do. */
    static @Nullable Label fact(String line) {
        Label known = withValue(line);
        boolean part = known != null && Topics.ofField(known.words(), known.rest()) == known.topic()
                && known.topic().section() != null;
        return known != null && (part || known.topic().isField()) && !known.rest().isEmpty() ? known : anyFact(line);
    }

    /** Whether a first line tells what kind of paper it is and of what, so that it is the title. */
    static boolean isPaper(String line) {
        return PAPER.matcher(line).matches();
    }

    /** Whether a line names an incident in words: "Incident: lamp out in the north". */
    static boolean isSubject(String line) {
        return SUBJECT.matcher(line).matches();
    }

    /** A label nobody has a name for, and its value. */
    static @Nullable Label anyFact(String line) {
        Matcher colon = COLON.matcher(line);
        boolean fact = line.length() < 300 && colon.matches() && colon.group(2) != null && !colon.group(2).isBlank()
                && colon.group(1).length() <= 40 && Character.isUpperCase(line.charAt(0)) && !TITLE.matcher(line).matches();
        return fact ? new Label(Topic.FACT, colon.group(1), colon.group(2).strip()) : null;
    }

    /** "AuthorsAda Example": a label and its value without anything between. */
    static @Nullable Label glued(String line, boolean anyPart) {
        if (anyPart) {
            return gluedPart(line);
        }
        for (String word : GLUED) {
            if (line.startsWith(word) && line.length() > word.length() && opensValue(line.charAt(word.length()))) {
                Topic topic = Topics.of(word);
                return topic == null ? null : new Label(topic, word, line.substring(word.length()).strip());
            }
        }
        return null;
    }

    /** "Root Cause The lamp had no oil.": the name of a part and its text with nothing but a blank between. */
    static @Nullable Label spaced(String line) {
        Label found = opening(line, topic -> topic.section() != null || topic == Topic.ACTIONS);
        return found != null && Character.isUpperCase(found.rest().charAt(0))
                && found.rest().split(" ", WORDS_OF_NAME).length == WORDS_OF_NAME ? found : null;
    }

    /** The longest name that the line opens with, unless a sentence goes on behind it; behind a single word any small letter does. */
    public static @Nullable Label opening(String line, Predicate<Topic> may) {
        Label found = null;
        int end = line.indexOf(' ');
        for (int word = 0; word < WORDS_OF_NAME && end > 0 && end + 1 < line.length(); word++) {
            Topic topic = Character.isLetter(line.charAt(end - 1))
                    ? Topics.ofField(line.substring(0, end), line.substring(end + 1))
                    : null;
            if (topic != null && may.test(topic)) {
                found = new Label(topic, line.substring(0, end), line.substring(end + 1));
            }
            end = line.indexOf(' ', end + 1);
        }
        boolean sentence = found != null && (GOES_ON.matcher(found.rest()).lookingAt()
                || found.words().indexOf(' ') < 0 && Character.isLowerCase(found.rest().charAt(0)));
        return sentence ? null : found;
    }

    /** Whether lines of a page open so with the names of several parts: then there are headings among them. */
    static boolean areSpaced(List<TextLine> lines) {
        return lines.stream().filter(line -> !line.isBullet()).map(line -> spaced(line.text())).filter(Objects::nonNull)
                .map(Label::topic).distinct().count() >= SPACED;
    }

    /** "Root cause(s)No oil": the name of any part ends where a capital stands behind a small letter. */
    private static @Nullable Label gluedPart(String line) {
        for (int end = 3; end < Math.min(line.length(), LONGEST / 2); end++) {
            char before = line.charAt(end - 1);
            if ((Character.isLowerCase(before) || before == ')') && opensValue(line.charAt(end))) {
                Topic topic = Topics.of(line.substring(0, end));
                return topic == null ? null : new Label(topic, line.substring(0, end), line.substring(end).strip());
            }
        }
        return null;
    }

    /** Whether several parts of a page are glued to their names: then any may be. */
    static boolean areGlued(List<TextLine> lines) {
        return lines.stream().filter(line -> !line.isBullet()).map(line -> gluedPart(line.text())).filter(Objects::nonNull)
                .map(Label::topic).distinct().count() > SPACED;
    }

    private static boolean opensValue(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '@' || "“\"~".indexOf(c) >= 0;
    }
}
