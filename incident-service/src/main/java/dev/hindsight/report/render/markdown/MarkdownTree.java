package dev.hindsight.report.render.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

import dev.hindsight.markdown.BoundedParser;
import dev.hindsight.markdown.MarkdownExtensions;

/** Markdown of people as a tree that is not too deep to walk, and what is safe about it. */
public final class MarkdownTree {

    /** What its markup is made with. */
    public static final List<Extension> RENDERED = List.of(MarkdownExtensions.TABLES, MarkdownExtensions.STRUCK);

    private static final BoundedParser PARSER = new BoundedParser(List.of(MarkdownExtensions.TABLES));
    private static final BoundedParser SHOWN = new BoundedParser(List.of(MarkdownExtensions.TABLES, MarkdownExtensions.STRUCK,
            MarkdownExtensions.LINKS, MarkdownExtensions.TASKS));
    private static final BoundedParser UNSTRUCK = new BoundedParser(
            List.of(MarkdownExtensions.TABLES, MarkdownExtensions.LINKS, MarkdownExtensions.TASKS));
    private static final Pattern SAFE = Pattern.compile("(?:https?|mailto):.*", Pattern.DOTALL);

    private MarkdownTree() {}

    /** The tree; null when it is nested so deep, so full of tags or so wide that nobody wrote it to be read. */
    static @Nullable Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The same as readers see it, with all extensions. */
    public static @Nullable Node shown(String markdown) {
        return SHOWN.parse(markdown);
    }

    /** The same as exports of before have it, where tildes were tildes. */
    public static @Nullable Node shownUnstruck(String markdown) {
        return UNSTRUCK.parse(markdown);
    }

    /** Whether a link may lead there: to the web or to a mailbox, nowhere else. */
    public static boolean isSafe(String destination) {
        return SAFE.matcher(destination.strip().toLowerCase(Locale.ROOT)).matches()
                && destination.chars().noneMatch(c -> c < ' ' || c == 0x7f);
    }
}
