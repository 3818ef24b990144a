package dev.hindsight.report.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a reader of a page sees as one text: all that stands between the beginning or end of a block and that of the next. */
final class TextRun {

    /** Blocks to a parser, and yet they begin no other text. */
    private static final Set<String> INLINE = Set.of("del", "ins", "br");
    private static final String BREAK = " ";

    private final List<Node> nodes = new ArrayList<>();

    private TextRun() {}

    static List<TextRun> of(Element body) {
        var runs = new ArrayList<>(List.of(new TextRun()));
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode || isBreak(node)) {
                    runs.getLast().nodes.add(node);
                }
                endBlock(node);
            }

            @Override
            public void tail(Node node, int depth) {
                endBlock(node);
            }

            private void endBlock(Node node) {
                if (node instanceof Element element && isBlock(element)) {
                    runs.add(new TextRun());
                }
            }
        });
        return runs;
    }

    void change(UnaryOperator<List<String>> change) {
        List<String> before = nodes.stream().map(node -> node instanceof TextNode text ? text.getWholeText() : BREAK).toList();
        List<String> after = change.apply(before);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof TextNode text && !after.get(i).equals(before.get(i))) {
                text.text(after.get(i));
                removeEmpty(text);
            }
        }
    }

    private static void removeEmpty(TextNode text) {
        Node empty = text;
        while (empty instanceof TextNode gone
                ? gone.getWholeText().isEmpty()
                : empty instanceof Element around && around.childNodeSize() == 0 && !isBlock(around)) {
            Node parent = empty.parent();
            empty.remove();
            if (parent == null) {
                return;
            }
            empty = parent;
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE.contains(element.normalName());
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }
}
