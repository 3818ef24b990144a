package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.stream.Collectors;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.text.label.Label;

/** A page of paragraphs alone, as of text that somebody pasted: how its lines look is all that tells its parts. */
public final class UnmarkedPage {

    /** Names of parts that stand alone in a paragraph. */
    private static final int FEWEST = 2;

    private UnmarkedPage() {}

    /** The page read as the text that it is; the same page where anything in it is marked. */
    public static Page asText(Page page) {
        List<Line> lines = page.blocks().stream().filter(Block.Para.class::isInstance).map(block -> ((Block.Para) block).line())
                .toList();
        boolean plain = lines.size() == page.blocks().size()
                && lines.stream().flatMap(line -> line.spans().stream()).allMatch(UnmarkedPage::isPlain);
        if (!plain || lines.stream().filter(UnmarkedPage::isName).limit(FEWEST).count() < FEWEST) {
            return page;
        }
        Page read = TextPage.read(lines.stream().map(Line::plain).collect(Collectors.joining("\n\n")));
        return new Page(Format.TEXT, page.whole(), page.title() == null ? read.title() : page.title(), read.blocks(),
                page.facts(),
                page.fields(), read.findings());
    }

    private static boolean isPlain(Span span) {
        return span instanceof Span.Text(String _, boolean bold) && !bold || span instanceof Span.Break
                || span instanceof Span.Link(String text, String href) && text.equals(href);
    }

    private static boolean isName(Line line) {
        Label label = Label.exact(line.plain());
        return label != null && label.topic().isBody() && label.rest().isEmpty();
    }
}
