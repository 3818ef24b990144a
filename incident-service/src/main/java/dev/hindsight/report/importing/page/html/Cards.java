package dev.hindsight.report.importing.page.html;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Words;

/** Boxes side by side whose class says that each is one of several things: the points of a list, as people who write pages by hand set them. */
final class Cards {

    private static final Set<String> BOX = Set.of("div", "article", "section");
    private static final Pattern CLASS = Pattern
            .compile("(?i)(?:^|[\\s_-])(?:action|todo|task|recommendation|measure|card)s?(?:$|[\\s_-])");
    private static final Pattern NAMED = Pattern.compile("(?i)(?:^|[\\s_-])(?:title|name|headline)(?:$|[\\s_-])");
    /** A headline in a word or two; what is longer is a text. */
    private static final int LONGEST = 120;
    private static final String PARTS = "h1, h2, h3, h4, h5, h6, table, pre";

    private Cards() {}

    /** Whether a box has a headline and a text below it, and another of its class beside it. */
    static boolean is(Element box) {
        return isBox(box) && box.childrenSize() > 1 && (hasSameClass(box, box.nextElementSibling())
                || hasSameClass(box, box.previousElementSibling())) && headed(box);
    }

    private static boolean isBox(Element box) {
        return BOX.contains(box.normalName()) && CLASS.matcher(box.className()).find();
    }

    private static boolean hasSameClass(Element box, @Nullable Element other) {
        return other != null && other.normalName().equals(box.normalName()) && other.className().equals(box.className());
    }

    private static boolean headed(Element box) {
        Element first = box.firstElementChild();
        String words = first == null ? "" : Words.collapse(first.text());
        return first != null && !words.isEmpty() && words.length() < LONGEST && !words.endsWith(":")
                && Set.of("p", "div", "header").contains(first.normalName()) && box.selectFirst(PARTS) == null
                && first.getAllElements().stream().anyMatch(part -> Framed.isBadge(part) || isNamed(part));
    }

    private static boolean isNamed(Element part) {
        return Set.of("b", "strong").contains(part.normalName()) || NAMED.matcher(part.className()).find();
    }
}
