package dev.hindsight.gateway.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

import io.quarkus.qute.RawString;

/**
 * Markdown that people wrote, as HTML that is safe to show to others: raw HTML is shown as text, links lead only to http,
 * https and mailto, and pictures become links, because a picture would tell its server who reads the report.
 */
public final class Markdown {

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(MarkdownTree.EXTENSIONS).escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto"))).percentEncodeUrls(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(_ -> Markdown::attributes).nodeRendererFactory(PictureAsLink::new).build();

    private Markdown() {}

    /** What is no text to be read, see {@link MarkdownTree}, is shown letter for letter. */
    public static RawString render(String markdown) {
        var document = MarkdownTree.parse(markdown);
        return new RawString(RENDERER.render(document == null ? letters(markdown) : document));
    }

    private static Node letters(String text) {
        var letters = new FencedCodeBlock();
        letters.setLiteral(text);
        return letters;
    }

    /** A list, quotation or table as a whole runs the way of its first letter, its markers, bar or columns with it. What is scrolled sideways where it is wide can be reached by keyboard. */
    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer nofollow");
        }
        if (Tasks.isOne(node)) {
            attributes.put("class", "task");
        }
        if (node.getParent() instanceof Document
                && (node instanceof ListBlock || node instanceof BlockQuote || node instanceof TableBlock)) {
            attributes.put("dir", "auto");
        }
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
    }

    private static final class PictureAsLink implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        PictureAsLink(HtmlNodeRendererContext context) {
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
                link.appendChild(new org.commonmark.node.Text("picture"));
            }
            context.render(link);
        }
    }
}
