package dev.hindsight.report.importing.text;

import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;

/** A list that lost its bullets and of which the points that are done open with a sign for it, and the others with nothing: "✅ Buy oil". */
final class SignedPoints {

    private static final int FEWEST_WORDS = 6;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern TELLS = Pattern
            .compile("(?:The|This|These|That|It|We|There|Our|All|In|On|At|While|After|Since)\\b");
    private boolean open;
    /** Whether the signed points end as sentences do. */
    private boolean sentences;

    /** A heading ends it. */
    void end() {
        open = false;
    }

    /** @param first whether it is the first point of its list */
    void item(TextLine line, boolean first) {
        open = !line.isBullet() && (open || first) && Boolean.TRUE.equals(line.ticked())
                && !line.text().startsWith("[");
        sentences = line.text().endsWith(".");
    }

    /** Whether a line without a sign is a point of it; few words, a label or sentences end it. */
    boolean goOnWith(TextLine line) {
        String text = line.text();
        boolean point = isAddress(text) || text.split(" ", FEWEST_WORDS).length == FEWEST_WORDS && !text.endsWith(":")
                && text.endsWith(".") == sentences && !TELLS.matcher(text).lookingAt();
        open &= line.ticked() != null || point;
        return open && line.ticked() == null;
    }

    /** Whether a line is only the address of where a point is tracked. */
    static boolean hasAddress(Block.Item point, TextLine line) {
        return isAddress(line.text()) && !isAddress(point.line().plain());
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
