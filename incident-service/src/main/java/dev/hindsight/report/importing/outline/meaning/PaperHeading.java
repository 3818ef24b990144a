package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.Paper;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** "Post-mortem" as the heading of all others: no part of the report, and what stands right below it stands above all parts. */
public final class PaperHeading {

    private PaperHeading() {}

    /** The outline without such a heading, the same outline where there is none. */
    public static Outline opened(Outline outline) {
        List<Chapter> chapters = outline.chapters();
        Chapter first = chapters.isEmpty() ? null : chapters.getFirst();
        boolean kind = first != null && first.topic() == null && !first.field() && Paper.is(first.name())
                && outline.title() != null && Foreword.start(outline.intro()) < 0 && Foreword.start(first.blocks()) >= 0
                && chapters.size() > 2 && chapters.stream().skip(1).allMatch(chapter -> chapter.level() > first.level());
        if (first == null || !kind) {
            return outline;
        }
        var intro = new ArrayList<>(outline.intro());
        var opened = new ArrayList<Chapter>();
        @Nullable
        Chapter part = null;
        for (Block block : first.blocks()) {
            if (block instanceof Block.Heading heading && (part == null || heading.level() <= part.level())) {
                part = new Chapter(Words.collapse(heading.line().plain()), null, heading.level(), false);
                opened.add(part);
            } else {
                (part == null ? intro : part.blocks()).add(block);
            }
        }
        opened.addAll(chapters.subList(1, chapters.size()));
        return new Outline(outline.title(), intro, opened);
    }
}
