package dev.hindsight.gateway.pages;

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
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

import io.quarkus.qute.RawString;

/**
 * Markdown that people wrote, as HTML that is safe to show to others: raw HTML is shown as text, links lead only to http,
 * https and mailto, and pictures become links, because a picture would tell its server who reads the report.
 */
public final class Markdown {

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(MarkdownTree.EXTENSIONS).escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(Habits.LEADING).percentEncodeUrls(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(_ -> Markdown::attributes).nodeRendererFactory(PictureAsLink::new).build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder().nodeRendererFactory(TableWords::new)
            .lineBreakRendering(LineBreakRendering.STRIP).build();

    private Markdown() {}

    /** As a section of the report, whose own heading is one of the third rank: those within it come after. */
    public static RawString render(String markdown) {
        return render(markdown, 4);
    }

    /**
     * What is no text to be read, see {@link MarkdownTree}, is shown letter for letter.
     *
     * @param rank of the highest heading, 1 to 6; the others follow without a gap
     */
    public static RawString render(String markdown, int rank) {
        return rendered(markdown, rank, false);
    }

    /** As {@link #render(String, int)}, for what was written at this desk: the keys of its incidents and action items lead there. */
    public static RawString linked(String markdown, int rank) {
        return rendered(markdown, rank, true);
    }

    private static RawString rendered(String markdown, int rank, boolean keys) {
        var document = MarkdownTree.parse(markdown);
        if (document == null) {
            return new RawString(RENDERER.render(letters(markdown)));
        }
        document.accept(new Ranks(document, rank));
        if (keys) {
            document.accept(new Keys());
        }
        return new RawString(RENDERER.render(document));
    }

    /** The words alone, on one line. */
    public static String words(String markdown) {
        var document = MarkdownTree.parse(markdown);
        return document == null ? markdown : WORDS.render(document).strip();
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
