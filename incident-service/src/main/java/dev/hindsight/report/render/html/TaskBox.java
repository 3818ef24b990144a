package dev.hindsight.report.render.html;

import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import dev.hindsight.markdown.Task;

/** The box of a task in HTML. */
public final class TaskBox implements NodeRenderer {

    /** The signs for one, where no box can be. */
    public static final String DONE = "☑";
    public static final String OPEN = "☐";

    private final HtmlNodeRendererContext context;

    TaskBox(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Task.class);
    }

    @Override
    public void render(Node node) {
        context.getWriter().raw("<input type=\"checkbox\" disabled=\"\""
                + (((Task) node).done ? " checked=\"\" aria-label=\"done\"" : " aria-label=\"open\"") + " /> ");
    }
}
