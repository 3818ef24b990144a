package dev.hindsight.markdown;

import java.util.List;
import java.util.Locale;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/** What people type out of habit: {@code <br>} begins a line in a cell, and what would lead nowhere is no link but its words. */
final class Habits implements Parser.ParserExtension, PostProcessor {

    static final UrlSanitizer LEADING = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(this);
    }

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                if (html.getLiteral().toLowerCase(Locale.ROOT).matches("<br ?/?>") && isInCell(html)) {
                    html.insertBefore(new HardLineBreak());
                    html.unlink();
                }
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                unwrap(link, link.getDestination(), "");
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                unwrap(image, image.getDestination(), "picture");
            }
        });
        return document;
    }

    private static boolean isInCell(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof TableCell) {
                return true;
            }
        }
        return false;
    }

    private static void unwrap(Node link, String destination, String otherwise) {
        if (!LEADING.sanitizeLinkUrl(destination).isBlank()) {
            return;
        }
        if (link.getFirstChild() == null) {
            link.insertBefore(new Text(otherwise));
        }
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.unlink();
    }
}
