package dev.hindsight.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/** Takes the brackets before the tasks of a list for the boxes that they are, ticked or not. */
final class Tasks implements Parser.ParserExtension, PostProcessor {

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
                if (item.getFirstChild() instanceof Paragraph words && words.getFirstChild() instanceof Text text) {
                    box(text);
                }
                visitChildren(item);
            }
        });
        return document;
    }

    private static void box(Text text) {
        Matcher typed = TYPED.matcher(text.getLiteral());
        if (typed.find()) {
            text.insertBefore(new Task(!typed.group(1).isBlank()));
            text.setLiteral(text.getLiteral().substring(typed.end()));
        }
    }
}
