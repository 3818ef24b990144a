package dev.hindsight.markdown;

import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** The words of a table on one line: "Region · Charges; EU · 5". */
final class TableWords implements NodeRenderer {

    private final TextContentNodeRendererContext context;

    private final String betweenRows;

    TableWords(TextContentNodeRendererContext context) {
        this(context, "; ");
    }

    /** @param betweenRows in place of a semicolon */
    TableWords(TextContentNodeRendererContext context, String betweenRows) {
        this.context = context;
        this.betweenRows = betweenRows;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        if (node instanceof TableBlock) {
            context.getWriter().block();
        } else if (node.getNext() != null) {
            context.getWriter().write(node instanceof TableCell ? " · " : betweenRows);
        }
    }
}
