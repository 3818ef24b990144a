package dev.hindsight.report.render.markdown;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Code that a section begins and does not end: in one file with others it would take them in. */
final class OpenFence {

    private OpenFence() {}

    /** The line that ends it; null when nothing is left open. */
    static @Nullable String end(String markdown) {
        Node document = MarkdownTree.parse(markdown);
        return document != null && document.getLastChild() instanceof FencedCodeBlock code
                && code.getClosingFenceLength() == null
                        ? code.getFenceCharacter().repeat(code.getOpeningFenceLength())
                        : null;
    }

    /** Without the line that was added to end it, where that still stands. */
    static String without(String markdown) {
        int last = markdown.lastIndexOf('\n');
        String before = markdown.substring(0, Math.max(0, last));
        return markdown.substring(last + 1).equals(end(before)) ? before : markdown;
    }
}
