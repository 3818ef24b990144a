package dev.hindsight.report.render.html;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

import dev.hindsight.markdown.PictureAsLink;
import dev.hindsight.markdown.Task;
import dev.hindsight.report.render.markdown.Headings;
import dev.hindsight.report.render.markdown.MarkdownTree;

/**
 * Markdown that people wrote, as well-formed markup that is safe to show to others: raw HTML is shown as text, links lead only to
 * http, https and mailto, pictures become links, as do bare addresses, and headings stand below those of the report.
 */
public final class RichText {

    /** By how many ranks all headings were lowered once, whichever the first of them was. */
    private static final int BEFORE = 2;

    private final HtmlRenderer renderer;

    /** @param others render some nodes in another way; without them it is HTML, which says which blocks run from right to left, and whose wide tables are scrolled by keyboard too */
    public RichText(HtmlNodeRendererFactory... others) {
        HtmlRenderer.Builder builder = HtmlRenderer.builder().extensions(MarkdownTree.RENDERED).escapeHtml(true)
                .sanitizeUrls(true).urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                .percentEncodeUrls(true).softbreak("<br />\n")
                .attributeProviderFactory(_ -> (node, tag, attributes) -> {
                    attributes(node, attributes);
                    if (others.length == 0 && isOuterBlock(node) && RightToLeft.runs(node)) {
                        attributes.put("dir", "rtl");
                    }
                    if (others.length == 0 && Task.of(node) != null) {
                        attributes.put("class", "task");
                    }
                    if (others.length == 0 && tag.equals("table")) {
                        attributes.put("tabindex", "0");
                    }
                })
                .nodeRendererFactory(PictureAsLink::new);
        for (HtmlNodeRendererFactory other : others) {
            builder.nodeRendererFactory(other);
        }
        renderer = builder.nodeRendererFactory(TaskBox::new).build();
    }

    public String render(String markdown) {
        return render(markdown, MarkdownTree::shown, Headings::down);
    }

    /** All that exports of before may have: tildes that were tildes, and a rank skipped where no heading was of the first. */
    public List<UnaryOperator<String>> before() {
        return List.of(markdown -> render(markdown, MarkdownTree::shownUnstruck, Headings::down),
                markdown -> render(markdown, MarkdownTree::shownUnstruck, _ -> BEFORE));
    }

    private String render(String markdown, Function<String, @Nullable Node> parse, ToIntFunction<Node> ranks) {
        Node document = parse.apply(printable(markdown));
        if (document == null) {
            return new Markup().text("<pre>", markdown, "</pre>\n").toString();
        }
        lower(document, ranks.applyAsInt(document));
        return renderer.render(document);
    }

    private static void attributes(Node node, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer nofollow");
            if (!MarkdownTree.isSafe(String.valueOf(attributes.get("href")))) {
                attributes.remove("href");
            }
        }
    }

    private static boolean isOuterBlock(Node node) {
        return node.getParent() instanceof Document
                && (node instanceof ListBlock || node instanceof BlockQuote || node instanceof TableBlock);
    }

    private static void lower(Node document, int ranks) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + ranks));
                visitChildren(heading);
            }
        });
    }

    /** Without the signs that no markup can hold. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd")
                .replaceAll("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]", "\ufffd");
    }
}
