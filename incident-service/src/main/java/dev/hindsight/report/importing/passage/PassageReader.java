package dev.hindsight.report.importing.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Markdown;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Reads the text of a section, leaves out what speaks to the writer and says so. */
public final class PassageReader {

    private static final Pattern FOLLOW_UP = Pattern
            .compile("\\b(?:TODO\\b|FIXME\\b|(?:To do|TO DO|Follow[- ]up|ACTION|Action):)");
    /** What one of several is called, or how it was found, adds nothing where only one stands. */
    private static final Set<String> FIRST = Set.of("the", "primary", "main", "5", "five", "why");
    private static final Pattern ONLY_LINK = Pattern.compile("https?://\\S{1,1000}");

    private final Format format;
    private final int width;
    private final String where;
    private final List<Finding> findings = new ArrayList<>();
    private final WriterText text = new WriterText();

    /** @param width at which the whole page was wrapped, nought where it was not */
    public PassageReader(Format format, int width, String where) {
        this.format = format;
        this.width = width;
        this.where = where;
    }

    /** The width at which the lines of a page were wrapped, nought where they were not. */
    public static int widthOf(Page page) {
        return FullLines.widthOf(page.blocks());
    }

    public List<Finding> findings() {
        return findings;
    }

    /** @param mayBeEmpty whether an empty text is as it should be, its parts having names of their own */
    public Passage read(List<Chapter> chapters, boolean mayBeEmpty) {
        var kept = new ArrayList<Block>();
        for (Chapter chapter : chapters) {
            List<Block> blocks = text.of(chapter.is(Topic.DETECTION) ? text.chosen(chapter.blocks()) : chapter.blocks());
            boolean further = !kept.isEmpty() && !blocks.isEmpty()
                    && !chapter.name().equalsIgnoreCase(chapters.getFirst().name());
            if (further) {
                kept.add(new Block.Heading(3, Line.of(chapter.name())));
            }
            kept.addAll(blocks);
        }
        if (!kept.isEmpty() && kept.getFirst() instanceof Block.Heading heading
                && saysAgain(heading.line().plain(), chapters.getFirst().name())) {
            kept.removeFirst();
        }
        String plain = Words.plain(kept);
        report(kept, plain, mayBeEmpty);
        return new Passage(chapters.getFirst().name(), Markdown.of(kept), Words.collapse(plain));
    }

    /** "Primary root cause" or "5 Whys" below "Root causes": no word that is not in the name already. */
    public static boolean saysAgain(String heading, String name) {
        return Topics.ofHeading(heading) == Topics.ofHeading(name) && words(name).containsAll(words(heading));
    }

    private static Set<String> words(String name) {
        return Stream.of(Topics.normal(name).split(" "))
                .map(word -> word.replaceFirst("(?<=..)s$", "")).filter(word -> !FIRST.contains(word))
                .collect(Collectors.toSet());
    }

    private void report(List<Block> kept, String plain, boolean mayBeEmpty) {
        boolean empty = kept.isEmpty();
        if (empty && !mayBeEmpty) {
            find("section-empty", text.isWhole()
                    ? "The heading stands there with nothing under it. Write it or take it out."
                    : "Only words of a template stand here: " + text.leftOut());
        }
        if (!empty && (!text.isWhole() || Placeholders.hasGap(plain))) {
            find("placeholder-text", text.isWhole()
                    ? "The text still has a gap. Fill it."
                    : "Words of a template were left out: " + text.leftOut());
        }
        if ((wraps(kept) ? LostText.atEnd(kept) : LostText.in(plain, width))
                || format == Format.TEXT && (LostText.announced(plain) || LostText.onlyQuestions(plain))) {
            find("lost-text",
                    "A sentence stops where something was: a date, a ticket or an answer did not come along. Look at the page and add it.");
        }
        if (onlyLink(kept, plain)) {
            find("section-only-link", "There is only a link here; what it leads to was not brought along. Write what it says.");
        }
        if (FOLLOW_UP.matcher(plain).find()) {
            find("follow-up-in-text", "Something to be done stands in the text and is no action item. Make it one.");
        }
        if (!Words.macros(kept).isEmpty()) {
            find("unknown-macro", "A macro we do not know was kept as it is. Replace it by what it shows.");
        }
    }

    /** Whether a line may end anywhere. */
    private boolean wraps(List<Block> kept) {
        return format == Format.MARKDOWN || Words.lines(kept).stream().flatMap(line -> line.spans().stream())
                .anyMatch(span -> span instanceof Span.Break(boolean soft) && soft);
    }

    private static boolean onlyLink(List<Block> kept, String plain) {
        List<Line> lines = Words.lines(kept).stream().filter(line -> !line.isBlank()).toList();
        boolean linked = !lines.isEmpty() && lines.stream().flatMap(line -> line.spans().stream())
                .allMatch(span -> span instanceof Span.Link || span instanceof Span.Ticket || span.plain().isBlank());
        return !plain.isBlank()
                && (linked || Stream.of(plain.strip().split("\\s+")).allMatch(word -> ONLY_LINK.matcher(word).matches()));
    }

    private void find(String code, String message) {
        findings.add(Finding.warning(code, where, message));
    }
}
