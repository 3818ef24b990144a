package dev.hindsight.report.render.storage;

import java.util.Set;

import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.markdown.Task;
import dev.hindsight.report.render.html.TaskBox;

/**
 * Lists of tasks in the storage format. A task holds words and further tasks, nothing else; one that says more, or stands in a
 * numbered list, stays a point with a sign before it. Confluence numbers the tasks itself.
 */
final class TaskLists implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;

    TaskLists(HtmlNodeRendererContext context) {
        this.context = context;
        this.out = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Task.class, BulletList.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Task task) {
            out.raw((task.done ? TaskBox.DONE : TaskBox.OPEN) + " ");
            return;
        }
        out.line();
        for (Node item = node.getFirstChild(); item != null;) {
            item = isTask(item) ? tasks(item) : points(item);
        }
    }

    /** @return the first item behind them, null at the end */
    private @Nullable Node tasks(Node first) {
        out.raw("<ac:task-list>\n");
        Node item = first;
        for (; item != null && isTask(item); item = item.getNext()) {
            task(item);
        }
        out.raw("</ac:task-list>\n");
        return item;
    }

    private @Nullable Node points(Node first) {
        out.raw("<ul>\n");
        Node item = first;
        for (; item != null && !isTask(item); item = item.getNext()) {
            context.render(item);
        }
        out.raw("</ul>\n");
        return item;
    }

    private void task(Node item) {
        Task box = Task.of(item);
        out.raw("<ac:task><ac:task-status>" + (box != null && box.done ? "complete" : "incomplete")
                + "</ac:task-status><ac:task-body><span class=\"placeholder-inline-tasks\">");
        Node words = item.getFirstChild();
        for (Node piece = words.getFirstChild().getNext(); piece != null; piece = piece.getNext()) {
            context.render(piece);
        }
        out.raw("</span>");
        for (Node below = words.getNext(); below != null; below = below.getNext()) {
            render(below);
        }
        out.raw("</ac:task-body></ac:task>\n");
    }

    private static boolean isTask(Node item) {
        if (Task.of(item) == null) {
            return false;
        }
        for (Node below = item.getFirstChild().getNext(); below != null; below = below.getNext()) {
            if (!(below instanceof BulletList) || !isAllTasks(below)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllTasks(Node list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!isTask(item)) {
                return false;
            }
        }
        return true;
    }
}
