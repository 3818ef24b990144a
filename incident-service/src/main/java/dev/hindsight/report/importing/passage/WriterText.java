package dev.hindsight.report.importing.passage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** The writer's own words of a section: without what its template says to the writer, which is remembered. */
final class WriterText {

    /** A line in the middle of a sentence; what the next one says in brackets belongs to it. */
    private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{N},]$");

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]{3,300}\\]|\\([^()]{3,300}\\)");

    private final Set<String> template = new LinkedHashSet<>();
    /** Whether the line before spoke to the writer alone. */
    private boolean hinted;

    /** Whether nothing was left out so far. */
    boolean isWhole() {
        return template.isEmpty();
    }

    String leftOut() {
        return String.join(" ", template.stream().map(words -> "“" + words + "”").toList());
    }

    /** What is ticked among the answers that a form offers. */
    List<Block> chosen(List<Block> blocks) {
        if (!Choices.are(blocks) || Choices.words(blocks, true).isEmpty()) {
            return blocks;
        }
        String others = Choices.words(blocks, false);
        if (!others.isEmpty()) {
            template.add(others);
        }
        return List.of(new Block.Para(Line.of(Choices.words(blocks, true))));
    }

    List<Block> of(List<Block> blocks) {
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
            case Block.Item item -> new Block.Item(item.ticked(), item.ordered(), kept(item.line()), of(item.body()));
            case Block.Quote quote -> new Block.Quote(of(quote.blocks()));
            case Block.Heading _ -> block;
            case Block.Table table -> new Block.Table(table.rows().stream().filter(row -> !isHint(row)).toList());
            case Block.Code _ -> block;
            case Block.Macro _ -> block;
        };
    }

    /** A row that holds nothing but brackets to the writer, which are remembered. */
    private boolean isHint(Block.Row row) {
        String words = String.join(" ", row.cells().stream().map(cell -> Words.collapse(cell.plain())).toList()).strip();
        boolean hint = !row.header() && BRACKETS.matcher(words).matches() && Placeholders.is(words);
        if (hint) {
            template.add(words);
        }
        return hint;
    }

    /** The line without what it says to the writer in brackets at its end. */
    private Line withoutAside(Line line) {
        List<Span> spans = line.spans();
        int from = spans.size();
        while (from > 0 && spans.get(from - 1) instanceof Span.Text) {
            from--;
        }
        String words = String.join("", spans.subList(from, spans.size()).stream().map(Span::plain).toList());
        String aside = Placeholders.behind(words);
        if (aside == null || aside.length() == line.plain().length()) {
            return line;
        }
        template.add(Words.collapse(aside));
        int left = words.length() - aside.length();
        var rest = new ArrayList<>(spans.subList(0, from));
        for (Span span : spans.subList(from, spans.size())) {
            if (span instanceof Span.Text(String text, boolean bold) && left > 0) {
                rest.add(new Span.Text(text.substring(0, Math.min(left, text.length())), bold));
                left -= text.length();
            }
        }
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
