package dev.hindsight.report.importing.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** The title of a page while it is cut: what the page says of itself, else the first heading or line that can be none but it. */
final class PageTitle {

    private static final int SHORT = 120;
    /** In so many blocks stands the head of a page. */
    private static final int HEAD = 5;
    /** "Facilitator: Ida Beispiel": who had a part in the paper. */
    private static final Pattern ROLE = Pattern
            .compile("(?i)(?:[\\p{L}-]{1,20} ){0,3}(?:facilitator|author|owner|commander|lead|scribe|moderator|manager)s?:");
    private static final Pattern NOTE = Pattern.compile("\\[[^\\[\\]]{3,300}\\]");
    private static final Pattern ANALYSIS = Pattern.compile("(?i)\\W{0,9}(?:root cause analysis|rca)\\W{0,9}");
    /** Words above the first part of any paper, and of none in particular. */
    private static final Pattern OPENING = Pattern
            .compile("(?i)(?:background|introduction|intro|context|preface|foreword)\\W{0,3}");
    /** What is said of the paper itself. */
    static final Pattern FACTS = Pattern.compile("(?i)(?:document )?meta[ -]?data\\W{0,3}");
    /** "Exported from the channel of the pier, 3 March 2021": what made the page, below its title. */
    private static final Pattern MADE = Pattern
            .compile("(?i)(?:exported|generated|printed|copied|archived|saved|pulled) (?:from|by|on|at|with|out of) .{2,150}");
    private final Page page;
    private @Nullable String words;

    PageTitle(Page page) {
        this.page = page;
        this.words = page.title();
    }

    @Nullable
    String words() {
        return words;
    }

    /** Whether the only heading so large opens the page and is not exactly the name of a part, though it may speak of one. */
    boolean tells(Block.Heading heading, String said) {
        return words == null && page.format() != Format.TEXT && heading.level() == 1 && tops(heading)
                && (Topics.of(said) == null || namesPaper(said) || isNamedBelow(heading, said));
    }

    /** "Incident overview" above "Summary": of two parts that are the same the one around all others is the title. */
    private boolean isNamedBelow(Block.Heading title, String said) {
        Topic topic = Topics.of(said);
        return said.indexOf(' ') > 0 && topic != null && topic.section() != null && page.blocks().stream()
                .anyMatch(block -> block instanceof Block.Heading(int level, Line line) && level == title.level() + 1
                        && Topics.of(Words.collapse(line.plain())) == topic);
    }

    /**
     * Whether a heading above others says the title of the page once more, whatever part it may speak of: "Retrospective: lamp out" is
     * none.
     */
    boolean isSaidAgain(Block.Heading heading, String said) {
        return words != null && letters(said).equals(letters(words)) && isSentence(said) && Topics.of(said) == null
                && page.blocks().stream().anyMatch(block -> block instanceof Block.Heading && block != heading);
    }

    /** "Root cause analysis" above the fields of the head: the kind of paper, and not the part about causes. */
    private boolean namesPaper(String said) {
        Line below = page.blocks().size() > 1 && page.blocks().get(1) instanceof Block.Para para ? para.line() : Line.EMPTY;
        LabelledLine label = ANALYSIS.matcher(said).matches() ? LabelledLine.of(below.split().getFirst(), true, false) : null;
        return label != null && !label.alone() && label.topic() != null && label.topic().isField();
    }

    /**
     * Whether a heading above all parts is the title, or says it again: among more words, or in others where nothing but the next
     * heading stands below the only one so large. Below the mere kind of paper the only heading of its size is the title.
     */
    boolean takes(Block.Heading heading, String said, boolean alone) {
        boolean marked = page.format() != Format.TEXT && (heading.level() == 1 || Topics.of(said) != Topic.FACT);
        if (marked && takesBelowPaper(heading)) {
            return true;
        }
        if (words != null) {
            boolean other = alone && marked && heading.level() == 1 && tops(heading);
            return other || letters(said).equals(letters(words)) || isSentence(words) && letters(said).contains(letters(words));
        }
        if (heading.level() > 1 && OPENING.matcher(said).matches() || FACTS.matcher(said).matches()) {
            return false;
        }
        boolean large = marked && heading.level() <= 2 && (page.format() != Format.STORAGE || alone && opens(heading, said));
        if (large || page.format() != Format.TEXT && tops(heading)) {
            words = said;
        }
        return words != null;
    }

    private static boolean isDay(String title) {
        Stamp day = StampReader.readDay(title);
        return day != null && day.day() != null && day.day().whole() && day.end() >= title.length();
    }

    /** Whether a block is the only heading of its size and says below a day or the mere kind of paper what it is about: the title from then on. */
    boolean takesBelowPaper(Block block) {
        String said = block instanceof Block.Heading heading ? Words.collapse(heading.line().plain()) : "";
        boolean taken = words != null && (Paper.is(words) || isDay(words)) && block instanceof Block.Heading heading
                && isOnly(heading)
                && isSentence(said) && !ROLE.matcher(said).lookingAt();
        words = taken ? said : words;
        return taken;
    }

    /**
     * Whether the first line of a page without a title is it: all in bold, or a short one above fields or headings that are parts.
     * What stands in brackets as a whole speaks to the writer and is none.
     */
    boolean takes(Block.Para para) {
        boolean first = words == null && page.format() != Format.TEXT && page.blocks().getFirst() == para
                && page.blocks().stream().limit(HEAD).noneMatch(block -> LabelledLine.tells(block, Topic.TITLE));
        if (!first || NOTE.matcher(Words.collapse(para.line().plain())).matches()) {
            return false;
        }
        Line title = withoutMaker(para.line());
        LabelledLine label = LabelledLine.of(title, true, false);
        boolean bold = label != null && label.alone() && label.topic() == null && !title.plain().strip().endsWith(":");
        if (bold || label == null && isShort(title) && (isAboveParts() || isAboveFields())) {
            words = Words.collapse(title.plain());
        }
        return words != null;
    }

    private static Line withoutMaker(Line line) {
        List<Line> lines = line.split();
        boolean made = lines.size() == 2 && MADE.matcher(Words.collapse(lines.getLast().plain())).matches();
        return made ? lines.getFirst() : line;
    }

    private static boolean isShort(Line line) {
        String said = Words.collapse(line.plain());
        return line.split().size() == 1 && said.length() <= SHORT && said.matches("[\\p{L}\\p{N}\\[].* .*[^.:;,!]")
                && line.spans().stream().noneMatch(span -> span instanceof Span.Link || span instanceof Span.Image)
                && Zone.statedIn(said) == null && StampReader.readDay(said) == null;
    }

    private boolean isAboveParts() {
        Block.Heading first = (Block.Heading) page.blocks().stream().filter(block -> block instanceof Block.Heading).findFirst()
                .orElse(null);
        return first != null && Topics.ofHeading(Words.collapse(first.line().plain())) != null;
    }

    private boolean isAboveFields() {
        Line below = page.blocks().size() < 2 ? Line.EMPTY : switch (page.blocks().get(1)) {
            case Block.Para(Line line) -> line.split().getFirst();
            case Block.Item item -> item.line();
            default -> Line.EMPTY;
        };
        LabelledLine label = LabelledLine.of(below, true, false);
        return label != null && label.topic() != null && label.topic().isField();
    }

    /** The first block of the page and its only heading so large. The body of a wiki page has no title; some write one so. */
    private boolean tops(Block.Heading heading) {
        return page.blocks().getFirst() == heading && page.blocks().stream()
                .noneMatch(
                        block -> block instanceof Block.Heading other && other != heading && other.level() <= heading.level());
    }

    /** In the body of a wiki page, whose title stands elsewhere, a heading that nothing stands below may be an empty part as well. */
    private boolean opens(Block.Heading heading, String said) {
        return page.blocks().getFirst() == heading && (heading.level() == 1 || isSentence(said));
    }

    private boolean isOnly(Block.Heading heading) {
        return page.blocks().stream()
                .noneMatch(
                        block -> block instanceof Block.Heading other && other != heading && other.level() == heading.level());
    }

    /** More than one word or two, which may stand in any heading. */
    private static boolean isSentence(String words) {
        Stamp day = StampReader.readDay(words);
        return words.split(" ").length > 2 && (day == null || day.end() < words.length());
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
