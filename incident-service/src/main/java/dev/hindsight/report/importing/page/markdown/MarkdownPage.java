package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

import dev.hindsight.markdown.MarkdownBounds;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.PageFacts;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.html.MarkupPage;
import dev.hindsight.report.importing.page.wiki.WikiMarkup;

/** Reads Markdown (CommonMark with tables and check boxes), front matter apart. */
public final class MarkdownPage {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(Limits.DEPTH).build();

    private static final Pattern POINT = Pattern.compile("(?:[-*+]|\\d{1,3}[.)]) \\S.*");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}[\\p{L}'’,]{0,30} [^{}<>=;]{30,4000}[.!?]\\s*");

    private MarkdownPage() {}

    public static Page read(String text) {
        PostedMessage posted = PostedMessage.in(text);
        FrontMatter front = FrontMatter.split(PostMatter.fenced(posted.report()));
        ScriptMatter script = ScriptMatter
                .split(LinkedNotes.shown(WikiMarkup.asMarkdown(front.rest()), front.fields()));
        SiteTags site = SiteTags.split(script.rest());
        Node document = parse(
                PipeTables.completed(BrokenRows.joined(MarkdownSource.mended(PushedInCode.outdented(
                        NumberedHeadings.asHeadings(
                                Footnotes.apart(DefinitionLists.listed(site.rest()))))))));
        ItalicHints.mark(document);
        List<Block> blocks = TrackedUpdates
                .told(IssueComments.apart(blocks(document, 0).stream().filter(block -> !isContents(block)).toList()));
        FrontMatter head = new FrontMatter(LinkedNotes.shown(front.fields()), "").with(script.fields());
        List<String> way = WayToIssue.above(blocks);
        PageFacts facts = new PageFacts(null, false, null, List.of(),
                Stream.of(posted.around(), way, script.script(), site.tags()).flatMap(List::stream).toList());
        boolean headed = blocks.stream().anyMatch(block -> block instanceof Block.Heading heading && heading.level() == 1);
        return new Page(Format.MARKDOWN, true, head.title(headed), WayToIssue.asTicket(blocks), facts,
                head.fields(), List.of());
    }

    private static Node parse(String markdown) {
        if (!MarkdownBounds.hold(markdown, Limits.DEPTH)) {
            throw new Limits.Exceeded("The report has a table too wide for its length, too many lines without an empty"
                    + " one, or too many brackets or tags (a < without its >) that open and do not close.");
        }
        return PARSER.parse(markdown);
    }

    /** A line of a table of contents: nothing but a link to a place on the same page. */
    private static boolean isContents(Block block) {
        if (!(block instanceof Block.Item item) || item.line().spans().size() != 1) {
            return false;
        }
        return item.line().spans().getFirst() instanceof Span.Link link && link.href().startsWith("#")
                && item.body().stream().allMatch(MarkdownPage::isContents);
    }

    private static List<Block> blocks(Node parent, int depth) {
        int deeper = Limits.deeper(depth);
        var blocks = new ArrayList<Block>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, deeper, blocks);
            Limits.few(blocks.size());
        }
        return blocks;
    }

    private static void add(Node node, int depth, List<Block> blocks) {
        switch (node) {
            case Heading heading when isUnderLines(heading) -> blocks.add(new Block.Para(MarkdownLine.of(heading)));
            case Heading heading -> blocks.add(new Block.Heading(heading.getLevel(), MarkdownLine.of(heading)));
            case Paragraph paragraph -> {
                Line line = MarkdownLine.of(paragraph);
                Limits.few(line.split().size());
                blocks.add(new Block.Para(line));
            }
            case ListBlock list -> items(list, depth, blocks);
            case BlockQuote quote -> blocks.add(new Block.Quote(Alerts.unmarked(blocks(quote, depth))));
            case FencedCodeBlock code -> blocks.add(new Block.Code(code.getLiteral()));
            case IndentedCodeBlock code when isPushedIn(code) -> blocks.addAll(blocks(parse(code.getLiteral()), depth));
            case IndentedCodeBlock code -> blocks.add(new Block.Code(code.getLiteral()));
            case HtmlBlock html -> blocks.addAll(MarkupPage.fragment(html.getLiteral()));
            case TableBlock table -> blocks.add(new Block.Table(rows(table)));
            case ThematicBreak _ -> {
            }
            default -> blocks.add(new Block.Para(MarkdownLine.of(node)));
        }
    }

    /** A line of dashes right below several lines was meant to part them from what follows, and makes no heading of them. */
    private static boolean isUnderLines(Heading heading) {
        return heading.getLevel() == 2 && MarkdownLine.of(heading).split().size() > 1;
    }

    /** What stands pushed in below a heading is no code where it is a list, or where each of its lines is a sentence. */
    private static boolean isPushedIn(IndentedCodeBlock code) {
        if (!(code.getPrevious() instanceof Heading)) {
            return false;
        }
        List<String> lines = code.getLiteral().lines().filter(line -> !line.isBlank()).toList();
        return POINT.matcher(lines.getFirst()).matches()
                && lines.stream().allMatch(line -> line.startsWith(" ") || POINT.matcher(line).matches())
                || lines.stream().allMatch(line -> SENTENCE.matcher(line).matches());
    }

    private static void items(ListBlock list, int depth, List<Block> blocks) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                Block.Item read = item(item, list instanceof OrderedList, depth);
                blocks.addAll(item.getNext() == null ? Closing.parted(read) : List.of(read));
                Limits.few(blocks.size());
            }
        }
    }

    private static Block.Item item(Node item, boolean ordered, int depth) {
        List<Block> inner = blocks(item, depth);
        if (inner.isEmpty() || !(inner.getFirst() instanceof Block.Para(Line line))) {
            return new Block.Item(null, ordered, Line.EMPTY, inner);
        }
        List<Block> body = inner.subList(1, inner.size());
        String words = line.plain();
        if (words.matches("(?s)\\[[ xX*✓✔]?\\](\\s.*)?")) {
            int box = words.indexOf(']') + 1;
            return new Block.Item(words.substring(0, box).matches("\\[[xX*✓✔]\\]"), ordered, line.from(box), body);
        }
        return new Block.Item(null, ordered, line, body);
    }

    private static List<Block.Row> rows(TableBlock table) {
        var rows = new ArrayList<Block.Row>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(new Block.Row(cells(row), part instanceof TableHead));
                    Limits.few(rows.size() * rows.getFirst().cells().size());
                }
            }
        }
        return rows;
    }

    private static List<Block.Cell> cells(Node row) {
        var cells = new ArrayList<Block.Cell>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(new Block.Cell(List.of(new Block.Para(MarkdownLine.of(cell))), false));
            }
        }
        return cells;
    }
}
