package dev.hindsight.markdown;

import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/** A list of tasks shows a box before each of them, ticked or not, in place of the brackets that were typed. */
final class Tasks implements Parser.ParserExtension, PostProcessor {

    private static final String TICKED = "☑ ";
    private static final String OPEN = "☐ ";
    private static final Pattern TYPED = Pattern.compile("^\\[([ xX])] +(?=\\S|$)");

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(this);
    }

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(ListItem item) {
                if (words(item) instanceof Text text) {
                    var typed = TYPED.matcher(text.getLiteral());
                    if (typed.find()) {
                        text.setLiteral(typed.replaceFirst(typed.group(1).isBlank() ? OPEN : TICKED));
                    }
                }
                visitChildren(item);
            }
        });
        return document;
    }

    static boolean isOne(Node node) {
        return node instanceof ListItem item && words(item) instanceof Text text
                && (text.getLiteral().startsWith(TICKED) || text.getLiteral().startsWith(OPEN));
    }

    private static Node words(ListItem item) {
        return item.getFirstChild() instanceof Paragraph first ? first.getFirstChild() : item;
    }
}
