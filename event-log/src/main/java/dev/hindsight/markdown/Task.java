package dev.hindsight.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** The box before a task of a list, as {@link Tasks} has found it: the first in the words of its item. */
public final class Task extends CustomNode {

    public final boolean done;

    Task(boolean done) {
        this.done = done;
    }

    /** The box of an item; null for one that is no task. */
    public static @Nullable Task of(Node node) {
        return node instanceof ListItem && node.getFirstChild() instanceof Paragraph words
                && words.getFirstChild() instanceof Task task ? task : null;
    }
}
