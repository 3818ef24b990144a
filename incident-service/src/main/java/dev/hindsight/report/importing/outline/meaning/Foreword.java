package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.Paper;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** Prose between the title and the first heading of a report that has none: a summary in all but its name. */
public final class Foreword {

    static final int FEWEST_WORDS = 6;
    /** A line of so many words above a sentence is prose though nothing ends it. */
    private static final int MANY_WORDS = 14;
    private static final int STATE = 3;
    /** A lead of fewer words may be a label. */
    private static final int LEAD = 5;
    /** Signs that a sentence has at least whose words no blanks part. */
    private static final int EAST = 12;
    /** The time and the zone behind the day on which a mail was sent. */
    private static final Pattern SENT = Pattern
            .compile(
                    "[ ,]{0,3}(?:at )?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[AaPp][Mm])?(?: [+-]\\d{4})?(?: \\(?(?:[A-Z]{2,5}|(?:\\p{Lu}\\p{Alpha}{1,15} ){1,3}Time)\\)?)?");
    private static final Pattern STORY = Pattern.compile("(?i)\\W{0,9}(?:so,? )?what happened\\W{0,9}");
    private static final Pattern OUTAGE = Pattern.compile(
            "(?i)\\b(?:incidents?|outages?|post[ -]?mortems?|unavailab\\w*|disruptions?|failures?|degrad\\w*|downtime|(?:was|were|is|are|went|goes) (?:down|offline)"
                    + "|\\p{L}{0,30}(?:st(?:ö|oe)rung(?:en)?|ausf(?:a|ä)ll(?:e|en|s|es)?)|pannes?|incidentes?|awari\\p{L}{1,3})\\b|故障|事故|障害|宕机|장애");

    /** A field that only something has that happened. */
    private static final Pattern END = Pattern
            .compile("(?i)(?:incident |outage |event )?(?:end(?:ed)?|resolved)(?: time| at)?");

    /** What a mail or a forum says of who sent it and when, above the words themselves. */
    private static final Pattern POST = Pattern
            .compile("(?i)(?:date )?(?:posted|published|sent)(?: (?:by|on|to|from))?|subject|to|cc|from");

    /** What is kept of the mail around a report. */
    private static final Pattern MAIL = Pattern.compile("Mail [a-z-]{2,30}: ");

    private Foreword() {}

    /** The outline with such prose as its summary, the same outline where there is none. */
    public static Outline asSummary(Outline outline, Format format) {
        boolean mayBe = outline.of(Topic.SUMMARY).allMatch(Foreword::isStory)
                && (format == Format.TEXT ? tellsOfOutage(outline) : isReport(outline) || isCalledReport(outline));
        int from = mayBe ? led(outline.intro(), start(outline.intro())) : -1;
        if (from < 0) {
            return outline;
        }
        List<Block> intro = new ArrayList<>(outline.intro());
        List<Line> first = ((Block.Para) intro.get(from)).line().split();
        if (first.size() > 1 && isDay(new Block.Para(first.getFirst()))) {
            intro.set(from, new Block.Para(((Block.Para) intro.get(from)).line().from(first.getFirst().plain().length() + 1)));
            intro.add(from, new Block.Para(first.getFirst()));
            from++;
        }
        List<Chapter> chapters = new ArrayList<>(outline.chapters().stream().map(Foreword::storyAsOther).toList());
        int behindFields = (int) chapters.stream()
                .takeWhile(chapter -> chapter.topic() != null && chapter.topic().isField()).count();
        chapters.add(behindFields,
                new Chapter("Summary", Topic.SUMMARY, 2, false, new ArrayList<>(intro.subList(from, intro.size()))));
        return new Outline(outline.title(), new ArrayList<>(intro.subList(0, from)), chapters);
    }

    /** "What happened" tells it all once more where words above it have said it in short. */
    private static boolean isStory(Chapter chapter) {
        return (!chapter.field() || chapter.blocks().size() > 1) && STORY.matcher(chapter.name()).matches();
    }

    /** Whatever else is called a summary; where prose above says it in short it is a part of its own. */
    private static Chapter storyAsOther(Chapter chapter) {
        return chapter.is(Topic.SUMMARY)
                ? new Chapter(chapter.name(), null, chapter.level(), false, chapter.blocks())
                : chapter;
    }

    /** The outline with what follows the value of the last field of the head as the summary, where there is none. */
    public static Outline valueAlone(Outline outline) {
        Chapter field = outline.chapters().stream().filter(chapter -> chapter.is(Topic.DATE) || chapter.is(Topic.STATUS))
                .filter(Foreword::goesOn).findFirst().orElse(null);
        if (field == null || field.is(Topic.STATUS) && outline.of(Topic.SUMMARY).anyMatch(SummaryByWords::says)) {
            return outline;
        }
        List<Block> blocks = field.blocks();
        int from = field.is(Topic.DATE) ? 1 : 1 + start(blocks.subList(1, blocks.size()));
        boolean summed = outline.of(Topic.SUMMARY).anyMatch(chapter -> !isStory(chapter));
        var chapters = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            chapters.add(chapter != field
                    ? summed ? chapter : storyAsOther(chapter)
                    : new Chapter(field.name(), field.topic(), field.level(), field.field(), blocks.subList(0, from)));
            if (chapter == field) {
                chapters.add(new Chapter("Summary", summed ? null : Topic.SUMMARY, 2, false,
                        new ArrayList<>(blocks.subList(from, blocks.size()))));
            }
        }
        return new Outline(outline.title(), outline.intro(), chapters);
    }

    /** A day or a word or two of a state, and prose below. */
    private static boolean goesOn(Chapter field) {
        List<Block> blocks = field.blocks();
        if (blocks.size() < 2 || start(blocks.subList(1, blocks.size())) < 0) {
            return false;
        }
        String value = Words.collapse(Words.plain(blocks.getFirst())).replaceFirst(" \\|.*", "");
        return field.is(Topic.DATE) ? isDay(blocks.getFirst()) : value.split(" ").length <= STATE && !value.endsWith(".");
    }

    private static boolean isDay(Block block) {
        String words = Words.collapse(Words.plain(block));
        Stamp day = StampReader.readDay(words);
        Stamp moment = StampReader.read(words, 0);
        if (moment != null && moment.day() != null && moment.day().whole() && moment.end() >= words.length()) {
            return true;
        }
        return day != null && day.day() != null && day.day().whole()
                && (day.end() >= words.length() || SENT.matcher(words.substring(day.end())).matches());
    }

    /** Text without the timeline, impact or cause of a report is one only where it says of what: any other would be one too. */
    private static boolean tellsOfOutage(Outline outline) {
        boolean nameless = outline.chapters().stream()
                .allMatch(chapter -> chapter.is(Topic.ACTIONS) || chapter.topic() == null || isStory(chapter)
                        || chapter.is(Topic.AUTHORS) || chapter.is(Topic.TITLE) || POST.matcher(chapter.name()).matches());
        boolean parted = outline.chapters().stream()
                .anyMatch(chapter -> !chapter.field() && chapter.topic() != null && chapter.topic().isBody());
        boolean over = outline.has(Topic.STATUS) && outline.chapters().stream()
                .anyMatch(chapter -> chapter.field() && END.matcher(chapter.name()).matches());
        return over || outline.has(Topic.TIMELINE) || outline.has(Topic.IMPACT) || outline.has(Topic.ROOT_CAUSES)
                || (nameless || parted) && OUTAGE.matcher(outline.title() + " " + Words.plain(outline.intro())).find();
    }

    private static boolean isReport(Outline outline) {
        return outline.title() != null && outline.chapters().isEmpty()
                || outline.chapters().stream().anyMatch(chapter -> chapter.topic() != null && chapter.topic().isBody());
    }

    /** Parts that we know none of, below a title that tells of an outage, or one that is called a post-mortem. */
    private static boolean isCalledReport(Outline outline) {
        String title = outline.title();
        return title != null && outline.chapters().stream().allMatch(chapter -> chapter.topic() == null || isStory(chapter))
                && (OUTAGE.matcher(title).find() || outline.chapters().stream().anyMatch(chapter -> Paper.is(chapter.name())));
    }

    /** Where prose begins, -1 where there is none. */
    static int start(List<Block> intro) {
        for (int i = 0; i < intro.size(); i++) {
            String words = words(intro.get(i));
            boolean sentence = words.split(" ").length >= FEWEST_WORDS || words.length() > EAST && words.endsWith("。");
            if (sentence && !MAIL.matcher(words).lookingAt()
                    && (Character.isLetterOrDigit(words.charAt(0)) || "[“\"‘".indexOf(words.charAt(0)) >= 0)
                    && (ends(words) || isOpen(words) && i + 1 < intro.size() && ends(words(intro.get(i + 1))))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the words begin that lead to what stands above the first sentence: "State of the lamps this morning:". */
    private static int led(List<Block> intro, int from) {
        for (int i = 0; i < from; i++) {
            String words = words(intro.get(i));
            if (words.endsWith(":") && words.split(" ").length >= LEAD && !MAIL.matcher(words).lookingAt()) {
                return i;
            }
        }
        return from;
    }

    /** Whether it is a sentence that nobody ended. */
    private static boolean isOpen(String words) {
        return words.split(" ").length >= MANY_WORDS && Character.isLetter(words.charAt(0)) && !words.contains(" | ");
    }

    /** Whether it ends as a sentence does. */
    static boolean ends(String words) {
        return !words.isEmpty() && ".!?:”\")。！？".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static String words(Block block) {
        return block instanceof Block.Para para ? Words.collapse(para.line().plain()) : "";
    }
}
