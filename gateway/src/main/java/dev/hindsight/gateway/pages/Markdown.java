package dev.hindsight.gateway.pages;

import dev.hindsight.markdown.SafeMarkdown;
import io.quarkus.qute.RawString;

/** Markdown that people wrote, on a page; what becomes of it is told by {@link SafeMarkdown}. */
public final class Markdown {

    private Markdown() {}

    /** As a section of the report, whose own heading is one of the third rank: those within it come after. */
    public static RawString render(String markdown) {
        return render(markdown, 4);
    }

    /** @param rank of the highest heading, 1 to 6; the others follow without a gap */
    public static RawString render(String markdown, int rank) {
        return new RawString(SafeMarkdown.html(markdown, rank));
    }

    /** As {@link #render(String, int)}, for what was written at this desk: the keys of its incidents and action items lead there. */
    public static RawString linked(String markdown, int rank) {
        return new RawString(SafeMarkdown.html(markdown, rank, new Keys()));
    }

    /** The words alone, on one line. */
    public static String words(String markdown) {
        return SafeMarkdown.words(markdown);
    }
}
