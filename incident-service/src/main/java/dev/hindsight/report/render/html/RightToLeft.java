package dev.hindsight.report.render.html;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Which way Arabic, Hebrew and their like are read: each paragraph runs the way of its first letter. */
public final class RightToLeft {

    private RightToLeft() {}

    /** Whether it begins with a letter that is read from right to left: the first letter decides, as in a browser. */
    public static boolean begins(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality).filter(RightToLeft::isStrong).findFirst()
                .filter(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT).isPresent();
    }

    private static boolean isStrong(byte way) {
        return way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether a list, quotation or table as a whole runs from right to left, its markers, bar or columns with it. */
    static boolean runs(Node block) {
        var words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return begins(words.toString());
    }
}
