package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/** "All times are in Eastern Time" right below the last label of the head and its value: said of all times, and no part of the value. */
public final class ZoneBelowFields {

    private ZoneBelowFields() {}

    /** The outline with such lines above all parts, the same outline where there are none. */
    public static Outline above(Outline outline) {
        Chapter field = outline.chapters().stream().filter(ZoneBelowFields::ends).findFirst().orElse(null);
        if (field == null) {
            return outline;
        }
        Block.Para value = (Block.Para) field.blocks().getFirst();
        List<Line> lines = value.line().split();
        var blocks = new ArrayList<Block>();
        lines.subList(0, lines.size() - 1).forEach(line -> blocks.add(new Block.Para(line)));
        blocks.addAll(field.blocks().subList(1, field.blocks().size()));
        var intro = new ArrayList<>(outline.intro());
        intro.add(new Block.Para(lines.getLast()));
        return new Outline(outline.title(), intro, outline.chapters().stream().map(chapter -> chapter == field
                ? new Chapter(field.name(), field.topic(), field.level(), field.field(), blocks)
                : chapter).toList());
    }

    private static boolean ends(Chapter chapter) {
        boolean field = chapter.field() || chapter.topic() != null && chapter.topic().isField();
        List<Line> lines = field && !chapter.blocks().isEmpty() && chapter.blocks().getFirst() instanceof Block.Para(Line line)
                ? line.split()
                : List.of();
        return lines.size() > 1 && ZoneLine.states(Words.collapse(lines.getLast().plain()));
    }
}
