package dev.hindsight.markdown;

import java.util.Set;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A picture would tell its server who reads the text. */
public final class PictureAsLink implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    public PictureAsLink(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        var link = new Link(((Image) node).getDestination(), null);
        while (node.getFirstChild() != null) {
            link.appendChild(node.getFirstChild());
        }
        if (link.getFirstChild() == null) {
            link.appendChild(new Text("picture"));
        }
        context.render(link);
    }
}
