package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Markdown;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** Reads the text of a section, leaves out what speaks to the writer and says so. */
public final class PassageReader {

    private static final Pattern FOLLOW_UP = Pattern
            .compile("\\b(?:TODO\\b|FIXME\\b|(?:To do|TO DO|Follow[- ]up|ACTION|Action):)");
    private static final Pattern ONLY_LINK = Pattern.compile("https?://\\S{1,1000}");

    private final Format format;
    private final String where;
    private final List<Finding> findings = new ArrayList<>();
    /** A line in the middle of a sentence; what the next one says in brackets belongs to it. */
    private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{N},]$");
    private final Set<String> template = new LinkedHashSet<>();
    /** Whether the line before spoke to the writer alone. */
    private boolean hinted;

    public PassageReader(Format format, String where) {
        this.format = format;
        this.where = where;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** @param mayBeEmpty whether an empty text is as it should be, its parts having names of their own */
    public Passage read(List<Chapter> chapters, boolean mayBeEmpty) {
        var kept = new ArrayList<Block>();
        for (Chapter chapter : chapters) {
            List<Block> blocks = kept(chapter.is(Topic.DETECTION) ? chosen(chapter.blocks()) : chapter.blocks());
            boolean further = !kept.isEmpty() && !blocks.isEmpty()
                    && !chapter.name().equalsIgnoreCase(chapters.getFirst().name());
            if (further) {
                kept.add(new Block.Heading(3, Line.of(chapter.name())));
            }
            kept.addAll(blocks);
        }
        boolean leadingHeading = !kept.isEmpty() && kept.getFirst() instanceof Block.Heading heading
                && chapters.getFirst().topic() != null
                && Topics.ofHeading(heading.line().plain()) == chapters.getFirst().topic();
        if (leadingHeading) {
            kept.removeFirst();
        }
        String plain = Words.plain(kept);
        report(kept, plain, mayBeEmpty);
        return new Passage(chapters.getFirst().name(), Markdown.of(kept), Words.collapse(plain));
    }

    /** What is ticked among the answers that a form offers. */
    private List<Block> chosen(List<Block> blocks) {
        if (!Choices.are(blocks) || Choices.words(blocks, true).isEmpty()) {
            return blocks;
        }
        String others = Choices.words(blocks, false);
        if (!others.isEmpty()) {
            template.add(others);
        }
        return List.of(new Block.Para(Line.of(Choices.words(blocks, true))));
    }

    private void report(List<Block> kept, String plain, boolean mayBeEmpty) {
        boolean empty = kept.isEmpty();
        if (empty && !mayBeEmpty) {
            find("section-empty", template.isEmpty()
                    ? "The heading stands there with nothing under it. Write it or take it out."
                    : "Only words of a template stand here: " + leftOut());
        }
        if (!empty && (!template.isEmpty() || Placeholders.hasGap(plain))) {
            find("placeholder-text", template.isEmpty()
                    ? "The text still has a gap. Fill it."
                    : "Words of a template were left out: " + leftOut());
        }
        boolean wraps = format == Format.MARKDOWN;
        if (!wraps && LostText.in(plain)
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

    private List<Block> kept(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (Block block : blocks) {
            Block rest = kept(block);
            if (hasContent(rest)) {
                kept.add(rest);
            }
        }
        return kept;
    }

    private static boolean hasContent(Block block) {
        return switch (block) {
            case Block.Para para -> !para.line().isBlank();
            case Block.Item item -> !item.line().isBlank() || !item.body().isEmpty();
            case Block.Quote quote -> !quote.blocks().isEmpty();
            case Block.Table table -> !Words.plain(table).replaceAll("[|\\s]", "").isEmpty();
            case Block.Code code -> !code.text().isBlank();
            case Block.Heading _ -> true;
            case Block.Macro _ -> true;
        };
    }

    private Block kept(Block block) {
        return switch (block) {
            case Block.Para para -> new Block.Para(kept(para.line()));
            case Block.Item item -> new Block.Item(item.ticked(), item.ordered(), kept(item.line()), kept(item.body()));
            case Block.Quote quote -> new Block.Quote(kept(quote.blocks()));
            case Block.Heading _ -> block;
            case Block.Table _ -> block;
            case Block.Code _ -> block;
            case Block.Macro _ -> block;
        };
    }

    private String leftOut() {
        return String.join(" ", template.stream().map(words -> "“" + words + "”").toList());
    }

    /** The line without what it says to the writer in brackets at its end. */
    private Line withoutAside(Line line) {
        List<Span> spans = line.spans();
        boolean text = spans.size() > 0 && spans.getLast() instanceof Span.Text;
        String words = text ? spans.getLast().plain() : "";
        String aside = Placeholders.behind(words);
        if (aside == null || aside.length() == line.plain().length()) {
            return line;
        }
        template.add(Words.collapse(aside));
        var rest = new ArrayList<>(spans.subList(0, spans.size() - 1));
        rest.add(new Span.Text(words.substring(0, words.length() - aside.length()), false));
        return new Line(rest);
    }

    private Line kept(Line whole) {
        Line line = withoutAside(whole);
        for (Span span : line.spans()) {
            if (span instanceof Span.Hint(String words)) {
                template.add(Words.collapse(words));
            }
        }
        if (Placeholders.is(Words.collapse(line.plain())) && !line.plain().isBlank()) {
            template.add(Words.collapse(line.plain()));
            return Line.EMPTY;
        }
        List<Line> sentences = WriterHints.sentences(line);
        boolean asked = hinted && WriterHints.areQuestions(sentences);
        int hints = asked ? sentences.size() : WriterHints.leading(sentences);
        hinted = !sentences.isEmpty() && hints == sentences.size();
        sentences.subList(0, hints).forEach(hint -> template.add(Words.collapse(hint.plain())));
        return hints == 0
                ? keptParts(line)
                : keptParts(new Line(sentences.subList(hints, sentences.size()).stream()
                        .flatMap(sentence -> sentence.spans().stream()).toList()));
    }

    private Line keptParts(Line line) {
        List<Line> parts = line.split();
        var spans = new ArrayList<Span>();
        boolean goesOn = false;
        for (Line part : parts) {
            String words = Words.collapse(part.plain());
            if (!goesOn && !words.isEmpty() && Placeholders.is(words)) {
                template.add(words);
            } else {
                spans.addAll(part.spans());
                spans.add(new Span.Break(true));
                goesOn = parts.size() > 1 && GOES_ON.matcher(words).find();
            }
        }
        return template.isEmpty() ? line : new Line(spans);
    }
}
