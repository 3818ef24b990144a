package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.topic.Topic;

/**
 * A page cut into chapters.
 *
 * @param intro what stands before the first of them
 */
public record Outline(@Nullable String title, List<Block> intro, List<Chapter> chapters) {

    /** Blocks are taken out later, so what cannot change is copied. */
    public Outline {
        intro = intro instanceof ArrayList<Block> ? intro : new ArrayList<>(intro);
    }

    public static Outline of(Page page) {
        return new OutlineReader(ListedParts.asHeadings(BoldParts.asHeadings(page))).read();
    }

    /** With these of its chapters about something else, none when it is nothing we know; the same outline where there are none of them. */
    public Outline with(Predicate<Chapter> these, @Nullable Topic topic) {
        return chapters.stream().noneMatch(these)
                ? this
                : new Outline(title, intro,
                        chapters.stream().map(chapter -> these.test(chapter) ? chapter.as(topic) : chapter).toList());
    }

    public Stream<Chapter> of(Topic topic) {
        return chapters.stream().filter(chapter -> chapter.is(topic));
    }

    public boolean has(Topic topic) {
        return of(topic).findAny().isPresent();
    }

    public @Nullable Chapter first(Topic topic) {
        return of(topic).findFirst().orElse(null);
    }
}
