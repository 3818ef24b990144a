package dev.hindsight.report.importing.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;

/** Walks elements and gathers them as blocks; words between two blocks make a paragraph. */
final class Markup {

    private static final Set<String> BLOCK = Set.of("p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4",
            "h5",
            "h6", "ul", "ol", "table", "blockquote", "pre", "hr", "details", "summary", "dl", "dt", "dd", "figure", "address",
            "ac:layout", "ac:layout-section", "ac:layout-cell", "ac:task-list", "ac:rich-text-body", "center");
    private final SpanReader spans;
    private final ListReader lists;
    private int count;

    Markup(boolean storage) {
        this.spans = new SpanReader(!storage);
        this.lists = new ListReader(this);
    }

    List<Block> blocks(Element parent) {
        var out = new ArrayList<Block>();
        var words = new ArrayList<Span>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                flush(words, out);
                block(element, out);
            } else {
                inline(node, words);
            }
        }
        flush(words, out);
        return out;
    }

    private void inline(Node node, List<Span> words) {
        switch (node) {
            case TextNode text -> spans.text(text, false, words);
            case Comment comment -> words.add(new Span.Hint(comment.getData().strip()));
            case Element element -> spans.add(element, false, words);
            default -> {
            }
        }
    }

    private void flush(List<Span> words, List<Block> out) {
        Line line = whole(words);
        words.clear();
        say(line, out);
    }

    /** The line end of the source in front of a tag that ends a block is none of the line. */
    private static Line whole(List<Span> words) {
        boolean open = !words.isEmpty() && words.getLast() instanceof Span.Break(boolean soft) && soft;
        return new Line(open ? words.subList(0, words.size() - 1) : words);
    }

    /** Editors leave empty paragraphs between others; they part nothing. */
    private void say(Line line, List<Block> out) {
        boolean hints = line.spans().stream().anyMatch(span -> span instanceof Span.Hint || span instanceof Span.Image);
        if (!line.isBlank() || hints) {
            add(out, new Block.Para(line));
        }
    }

    void add(List<Block> out, Block block) {
        Limits.few(++count);
        out.add(block);
    }

    /** A span or link with blocks inside counts as a block too: exports wrap whole lists so. */
    private boolean isBlock(Element element) {
        String tag = element.normalName().toLowerCase(Locale.ROOT);
        if (BLOCK.contains(tag)) {
            return true;
        }
        if (tag.equals("ac:structured-macro") || tag.equals("ac:adf-extension")) {
            return !Macros.isInline(element.attr("ac:name"));
        }
        return Set.of("span", "font", "ac:task", "body", "time-line").contains(tag) && element.children().stream()
                .anyMatch(child -> BLOCK.contains(child.normalName()) && !child.normalName().equals("div"));
    }

    void block(Element element, List<Block> out) {
        String tag = NewerEditor.isTask(element) ? "task" : element.normalName().toLowerCase(Locale.ROOT);
        switch (tag) {
            case "summary" -> heading(element, 6, out);
            case "p", "address", "dt", "figure" -> paragraph(element, out);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, tag.charAt(1) - '0', out);
            case "ul", "ol" -> lists.list(element, tag.equals("ol"), out);
            case "ac:task-list" -> lists.tasks(element, out);
            case "task" -> lists.task(element, out);
            case "table" -> table(element, out);
            case "dl" -> definitions(element, out);
            case "blockquote" -> add(out, new Block.Quote(blocks(element)));
            case "pre" -> add(out, new Block.Code(element.wholeText()));
            case "hr" -> {
            }
            case "ac:structured-macro", "ac:adf-extension" -> Macros.read(element, this, out);
            default -> unfolded(element, out);
        }
    }

    /** The line to click on above what a wiki shows only then; a title of its own is a heading. */
    private void unfolded(Element element, List<Block> out) {
        if (Cards.is(element)) {
            lists.point(element, out);
        } else if (!element.hasClass("expand-control")) {
            heading(NewerEditor.title(element), out);
            out.addAll(blocks(element));
        } else if (!element.text().matches("(?i)\\s*(?:click here to )?expand(?:\\.{3}|…)?\\s*")) {
            heading(element, 6, out);
        }
    }

    private void table(Element element, List<Block> out) {
        Element caption = child(element, "caption");
        if (caption != null && caption.hasText()) {
            add(out, new Block.Para(line(caption)));
        }
        rows(new TableReader(this).rows(element), out);
    }

    /** A name and what it means, or a time and what happened: two columns. */
    private void definitions(Element list, List<Block> out) {
        var rows = new ArrayList<Block.Row>();
        var term = new ArrayList<Block>();
        for (Element child : list.children()) {
            if (child.normalName().equals("dt")) {
                term.addAll(blocks(child));
            } else {
                rows.add(new Block.Row(List.of(new Block.Cell(List.copyOf(term), false),
                        new Block.Cell(blocks(child), false)), false));
                term.clear();
            }
        }
        if (!term.isEmpty()) {
            rows.add(new Block.Row(List.of(new Block.Cell(List.copyOf(term), false)), false));
        }
        rows(rows, out);
    }

    private void rows(List<Block.Row> rows, List<Block> out) {
        if (!rows.isEmpty()) {
            add(out, new Block.Table(rows));
        }
    }

    private void paragraph(Element element, List<Block> out) {
        boolean nested = element.children().stream().anyMatch(this::isBlock);
        if (nested) {
            out.addAll(blocks(element));
        } else {
            say(line(element), out);
        }
    }

    private void heading(Element element, int level, List<Block> out) {
        Line line = line(element);
        if (!line.isBlank()) {
            add(out, new Block.Heading(level, line));
        }
    }

    void heading(String title, List<Block> out) {
        if (!title.isBlank()) {
            add(out, new Block.Heading(6, Line.of(title)));
        }
    }

    Line line(Element element) {
        var words = new ArrayList<Span>();
        spans.children(element, false, words);
        return whole(words);
    }

    static @Nullable Element child(Element parent, String tag) {
        for (Element child : parent.children()) {
            if (child.normalName().equals(tag)) {
                return child;
            }
        }
        return null;
    }
}
