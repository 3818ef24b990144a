package dev.hindsight.report.render.pdf;

import java.util.Locale;
import java.util.function.IntPredicate;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Emoji by their Unicode names, as in {@code [rocket]}, where no font has them: a replacement character would say nothing. */
final class EmojiNames {

    private static final int JOINER = 0x200D;
    private static final int FIRST_REGION = 0x1F1E6;
    private static final int LAST_REGION = 0x1F1FF;

    private EmojiNames() {}

    /** In every text below {@code element}. @param shown whether a font has the code point */
    static void write(Element element, IntPredicate shown) {
        element.traverse((Node node, int _) -> {
            if (node instanceof TextNode text) {
                String written = in(text.getWholeText(), shown);
                if (!written.equals(text.getWholeText())) {
                    text.text(written);
                }
            }
        });
    }

    static String in(String text, IntPredicate shown) {
        int[] all = text.codePoints().toArray();
        var written = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            int c = all[i];
            if (isLook(c) || c == JOINER && i + 1 < all.length && isUnknown(all[i + 1], shown)) {
                continue;
            }
            if (!isUnknown(c, shown)) {
                written.appendCodePoint(c);
            } else if (c >= FIRST_REGION && c <= LAST_REGION) {
                written.append((char) ('A' + c - FIRST_REGION)); // two letters of a country are its flag
            } else {
                written.append('[').append(Character.getName(c).toLowerCase(Locale.ROOT)).append(']');
            }
        }
        return written.toString();
    }

    private static boolean isUnknown(int c, IntPredicate shown) {
        return Character.isEmoji(c) && !shown.test(c);
    }

    /** Says whether the sign before it is to be coloured, or in which skin. */
    private static boolean isLook(int c) {
        return c == 0xFE0F || c == 0xFE0E || Character.isEmojiModifier(c);
    }
}
