package dev.hindsight.markdown;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Visitor;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown that people wrote, as HTML that is safe to show to others: raw HTML is shown as text, links lead only to http,
 * https and mailto, and pictures become links. What is no text to be read, see {@link BoundedParser}, is shown letter for letter.
 */
public final class SafeMarkdown {

    private static final List<Extension> EXTENSIONS = List.of(MarkdownExtensions.TABLES, MarkdownExtensions.STRUCK,
            MarkdownExtensions.LINKS, MarkdownExtensions.TASKS, new Habits());
    private static final BoundedParser PARSER = new BoundedParser(EXTENSIONS);
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(Habits.LEADING).percentEncodeUrls(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(_ -> SafeMarkdown::attributes).nodeRendererFactory(PictureAsLink::new)
            .nodeRendererFactory(context -> new TaskSign(context.getWriter()::text)).build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder().nodeRendererFactory(TableWords::new)
            .nodeRendererFactory(context -> new TaskSign(context.getWriter()::write))
            .lineBreakRendering(LineBreakRendering.STRIP).build();
    private static final TextContentRenderer LINES = TextContentRenderer.builder()
            .nodeRendererFactory(context -> new TableWords(context, "\n")).nodeRendererFactory(LinkInText::new)
            .nodeRendererFactory(context -> new TaskSign(context.getWriter()::write))
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

    private SafeMarkdown() {}

    /**
     * @param rank of the highest heading, 1 to 6; the others follow without a gap
     * @param changes what else is to become of the text before it is written
     */
    public static String html(String markdown, int rank, Visitor... changes) {
        var document = PARSER.parse(markdown);
        if (document == null) {
            return RENDERER.render(letters(markdown));
        }
        Stream.concat(Stream.of(new Ranks(document, rank)), Stream.of(changes)).forEach(document::accept);
        return RENDERER.render(document);
    }

    /** The words alone, on one line. */
    public static String words(String markdown) {
        var document = PARSER.parse(markdown);
        return document == null ? markdown : WORDS.render(document).strip();
    }

    /** To be read where nothing but text can be shown: lines without marks, each block apart, and addresses behind their links. */
    public static String lines(String markdown) {
        var document = PARSER.parse(markdown);
        return document == null ? markdown : LINES.render(document).strip();
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
        if (Task.of(node) != null) {
            attributes.put("class", "task");
        }
        if (node.getParent() instanceof Document
                && (node instanceof ListBlock || node instanceof BlockQuote || node instanceof TableBlock)) {
            attributes.put("dir", "auto");
        }
        if (List.of("pre", "table").contains(tag)) {
            attributes.put("tabindex", "0");
        }
    }
}
