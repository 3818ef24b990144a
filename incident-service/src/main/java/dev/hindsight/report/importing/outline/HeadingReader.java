package dev.hindsight.report.importing.outline;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.TimeInBrackets;
import dev.hindsight.report.importing.topic.CertificateQuestions;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** What a heading is: the title, the beginning of a part, a part with its value in one line, or a heading inside of one. */
final class HeadingReader {

    private static final Pattern GROUP = Pattern
            .compile("(?i)(?:prevent|mitigat|detect|process|repair|fix|resol|other|immediate|short|long|"
                    + "medium|investigat|done|open|completed|outstanding).{0,40}(?:\\([^()]{0,80}\\))?");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]?\\s+(?=\\p{L})");
    /** Headings above facts of the report rather than a text. */
    private static final Pattern FACTS = Pattern.compile("(?i)(?:(?:incident|key|general|basic|report|post[- ]?mortem) )?"
            + "(?:overview|details|information|info|meta ?data|facts|at a glance)");
    private final Format format;
    private final PageTitle title;
    private final Parts parts;
    private boolean facts;

    HeadingReader(Format format, PageTitle title, Parts parts) {
        this.format = format;
        this.title = title;
        this.parts = parts;
    }

    /** Whether the heading that was read last stands above facts of the report. */
    boolean aboveFacts() {
        return facts;
    }

    /** Whether a heading among actions says what a group of them is about. */
    static boolean namesGroup(String words) {
        return GROUP.matcher(words).matches();
    }

    /** The same where groups are counted: "8.3 Detection". */
    static boolean namesNumberedGroup(String words) {
        return namesGroup(NUMBER.matcher(words).replaceFirst(""));
    }

    void read(Block.Heading heading, Surroundings around) {
        String words = Words.collapse(heading.line().plain()).replaceAll("\\s*:$", "");
        if (heading.level() == Block.Heading.FACT) {
            Topic known = DatedFact.topic(words, around.below());
            parts.open(words, known == null ? Topic.FACT : known, List.of());
            return;
        }
        if (parts.isEmpty() && title.isSaidAgain(heading, words)) {
            return;
        }
        Topic topic = title.tells(heading, words) ? null : topic(words);
        if (topic == null && valued(heading, words, around)) {
            return;
        }
        if (topic == null && parts.isEmpty() && title.takes(heading, words, around.isAlone())) {
            return;
        }
        if (topic == null && parts.isEmpty() && title.words() != null && isDay(words)) {
            parts.content(new Block.Para(heading.line()));
            return;
        }
        if (staysInside(heading, topic, words, around)) {
            parts.content(heading);
            return;
        }
        Chapter part = topic == null ? parts.around(heading) : null;
        if (part != null) {
            parts.open(new Chapter(part.name(), part.topic(), part.level(), false));
            parts.content(heading);
            return;
        }
        facts = PageTitle.FACTS.matcher(words).matches() || FACTS.matcher(words).matches() && around.factsFollow();
        parts.open(new Chapter(words, facts ? null : topic, heading.level(), false));
    }

    /** "## Impact: no boat saw it": the name of a part and what it says in one line; above the title no more than what is never one. */
    private boolean valued(Block.Heading heading, String words, Surroundings around) {
        int colon = words.indexOf(": ");
        Topic named = colon < 3 ? null : Topics.of(words.substring(0, colon));
        if (title.words() == null && named != Topic.AUTHORS && named != Topic.STATUS && named != Topic.SEVERITY) {
            return false;
        }
        boolean part = named != null
                && (named.section() != null || named == Topic.STATUS || named == Topic.SEVERITY || named == Topic.AUTHORS
                        || (named == Topic.DATE || named == Topic.FACT) && around.isAlone());
        if (named == null || !part || parts.inList()) {
            return false;
        }
        var chapter = new Chapter(words.substring(0, colon), named, heading.level(), named.isField());
        chapter.blocks().add(new Block.Para(heading.line().from(words.indexOf(": ") + 2)));
        parts.open(chapter);
        return true;
    }

    private static boolean isDay(String words) {
        Stamp day = StampReader.readDay(words);
        return day != null && day.day() != null && day.day().whole() && day.end() >= words.length();
    }

    /** Under a real heading stands a text, not a short fact. */
    private @Nullable Topic topic(String words) {
        Topic topic = CertificateQuestions.is(words) ? CertificateQuestions.topic(words) : Topics.ofHeading(words);
        boolean data = topic == Topic.DATE && words.equalsIgnoreCase("data");
        return data || topic == Topic.FACT && format != Format.TEXT ? null : topic;
    }

    private boolean staysInside(Block.Heading heading, @Nullable Topic topic, String words, Surroundings around) {
        Chapter chapter = parts.current();
        if (chapter == null) {
            return false;
        }
        boolean deeper = heading.level() > chapter.level() && !chapter.field();
        if (chapter.is(Topic.TIMELINE)) {
            return StampReader.read(words, 0) != null
                    || deeper && (topic == null || around.standsAboveTimes() || TimeInBrackets.of(words) != null);
        }
        boolean begins = chapter.blocks().isEmpty() || chapter.blocks().getFirst() instanceof Block.Heading;
        if (chapter.is(Topic.ACTIONS) && begins && namesGroup(words) && (topic == null || topic == Topic.ACTIONS)
                && (chapter.field() || heading.level() >= chapter.level())) {
            return true;
        }
        if (chapter.is(Topic.ACTIONS) && deeper) {
            return topic == null || namesNumberedGroup(words) || topic == Topic.ACTIONS || Topics.of(words) == null;
        }
        boolean why = chapter.is(Topic.ROOT_CAUSES) && words.endsWith("?") && Topics.of(words) == null;
        return deeper && (topic == null || topic == chapter.topic() || why);
    }
}
