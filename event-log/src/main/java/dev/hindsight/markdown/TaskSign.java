package dev.hindsight.markdown;

import java.util.Set;
import java.util.function.Consumer;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;

/** The box of a task as a sign, ticked or not, where there is no field for it. */
final class TaskSign implements NodeRenderer {

    private final Consumer<String> out;

    TaskSign(Consumer<String> out) {
        this.out = out;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Task.class);
    }

    @Override
    public void render(Node node) {
        out.accept(((Task) node).done ? "☑ " : "☐ ");
    }
}
