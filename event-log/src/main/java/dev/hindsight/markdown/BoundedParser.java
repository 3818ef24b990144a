package dev.hindsight.markdown;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes trees of the Markdown of people that can be shown: small enough to be walked, and made in time. */
public final class BoundedParser {

    private static final int DEEPEST = 100;
    private static final int DEEPEST_BLOCKS = 40;
    /** Three tildes and more, which strike nothing, and which the parser compares with all that stand before. */
    private static final Pattern TILDES = Pattern.compile("~{3,}+");
    private static final int MOST_TILDES = 2_000;

    private final Parser parser;

    public BoundedParser(List<Extension> extensions) {
        parser = Parser.builder().extensions(extensions).maxOpenBlockParsers(DEEPEST_BLOCKS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    }

    /**
     * The tree, whose nodes know where they stand; null when it is nested so deep, so full of tags, so wide or so long without an
     * empty line that nobody wrote it to be read.
     */
    public @Nullable Node parse(String markdown) {
        if (!MarkdownBounds.hold(markdown, DEEPEST_BLOCKS)
                || TILDES.matcher(markdown).results().limit(MOST_TILDES + 1L).count() > MOST_TILDES) {
            return null;
        }
        try {
            Node document = parser.parse(markdown);
            return isShallow(document) ? document : null;
        } catch (StackOverflowError deep) {
            return null; // the parser walks into emphasis within emphasis, and only it can tell how deep that is
        }
    }

    private static boolean isShallow(Node root) {
        int depth = 0;
        Node at = root;
        while (true) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return false;
                }
                continue;
            }
            while (at != root && at.getNext() == null) {
                at = at.getParent();
                depth--;
            }
            if (at == root) {
                return true;
            }
            at = at.getNext();
        }
    }
}
