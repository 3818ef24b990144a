package dev.hindsight.report.importing.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;

/** Reads lists of points and of tasks, ticked or not, in any of the ways that wikis and forges mark them up. */
final class ListReader {

    /** A check box that somebody typed: "[x] Trim the wick". */
    private static final Pattern TYPED = Pattern.compile("\\[([ xX*✓✔]?)\\]\\s+(?=\\S)");

    private final Markup markup;

    ListReader(Markup markup) {
        this.markup = markup;
    }

    void list(Element element, boolean ordered, List<Block> out) {
        for (Element item : element.children()) {
            if (item.normalName().equals("li")) {
                markup.add(out, item(item, ordered, ticked(item)));
            } else {
                markup.block(item, out);
            }
        }
    }

    /** What is marked up as no list but is a point of one. */
    void point(Element element, List<Block> out) {
        markup.add(out, item(element, false, null));
    }

    void tasks(Element list, List<Block> out) {
        for (Element task : list.children()) {
            Element body = Markup.child(task, "ac:task-body");
            Element status = Markup.child(task, "ac:task-status");
            if (body != null) {
                markup.add(out,
                        item(body, false, status != null && status.text().strip().equals("complete")));
            } else if (task.normalName().equals("ac:task-list")) {
                nested(task, out);
            } else {
                markup.block(task, out);
            }
        }
    }

    void task(Element task, List<Block> out) {
        markup.add(out, item(task, false, NewerEditor.isDone(task)));
    }

    /** The newer editor puts tasks below a task behind it, not inside of it. */
    private void nested(Element list, List<Block> out) {
        var below = new ArrayList<Block>();
        tasks(list, below);
        if (!out.isEmpty()
                && out.getLast() instanceof Block.Item(Boolean ticked, boolean ordered, Line line, List<Block> body)) {
            below.addAll(0, body);
            out.set(out.size() - 1, new Block.Item(ticked, ordered, line, below));
        } else {
            out.addAll(below);
        }
    }

    private Block.Item item(Element element, boolean ordered, @Nullable Boolean ticked) {
        List<Block> inner = markup.blocks(element);
        Line line = inner.isEmpty() ? Line.EMPTY : switch (inner.getFirst()) {
            case Block.Para(Line first) -> first;
            case Block.Heading heading when isFold(element) -> heading.line();
            default -> Line.EMPTY;
        };
        boolean worded = line != Line.EMPTY;
        List<Block> body = worded ? inner.subList(1, inner.size()) : inner;
        Matcher typed = TYPED.matcher(line.plain());
        return ticked == null && typed.lookingAt()
                ? new Block.Item(!typed.group(1).isBlank(), ordered, line.from(typed.end()), body)
                : new Block.Item(ticked, ordered, line, body);
    }

    /** A point that opens to show more is what it says while it is shut. */
    private static boolean isFold(Element item) {
        Element first = item.firstElementChild();
        return first != null && first.normalName().equals("details") && first.firstElementChild() != null
                && first.firstElementChild().normalName().equals("summary");
    }

    private static @Nullable Boolean ticked(Element item) {
        boolean listed = item.parent() != null && item.parent().hasClass("inline-task-list");
        if (listed || item.hasAttr("data-inline-task-id") || item.hasAttr("data-inline-task-status")) {
            return item.hasClass("checked") || item.attr("data-inline-task-status").equals("checked");
        }
        Element first = item.firstElementChild();
        if (first != null && first.hasClass("checkbox") && first.text().isBlank()) {
            return first.hasClass("checkbox-on");
        }
        boolean wrapped = first != null && (first.normalName().equals("p") || first.normalName().equals("label"));
        Element box = wrapped && first != null ? first.firstElementChild() : first;
        boolean is = box != null && box.normalName().equals("input") && box.attr("type").equalsIgnoreCase("checkbox");
        return box == null || !is ? null : Boolean.valueOf(box.hasAttr("checked"));
    }
}
