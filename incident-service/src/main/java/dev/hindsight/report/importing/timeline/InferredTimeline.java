package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** A list of day and time under a heading that is not "Timeline", in a report that has none of that name. */
public final class InferredTimeline {

    private static final int FEWEST = 3;

    private InferredTimeline() {}

    /** The part that is a timeline in all but its name, none where one is named so or no list is plainly one. */
    public static @Nullable Chapter in(Outline outline) {
        boolean named = outline.of(Topic.TIMELINE).anyMatch(chapter -> !chapter.plain().isBlank());
        if (named) {
            return null;
        }
        Chapter found = null;
        long most = 0;
        for (Chapter chapter : outline.chapters()) {
            boolean open = chapter.topic() == null || chapter.is(Topic.FACT);
            long stamped = open ? stamped(chapter.blocks()) : 0;
            if (stamped > most) {
                most = stamped;
                found = chapter;
            }
        }
        return found;
    }

    /** How many bullets open with a day and a time, nothing unless most of them do. */
    private static long stamped(List<Block> blocks) {
        List<Stamp> stamps = blocks.stream().filter(block -> block instanceof Block.Item)
                .map(block -> StampReader.read(Words.collapse(((Block.Item) block).line().plain()), 0))
                .filter(Objects::nonNull).map(stamp -> Objects.requireNonNull(stamp))
                .filter(stamp -> stamp.hasClock() && stamp.day() != null).toList();
        return stamps.size() >= FEWEST && stamps.size() * 10 >= blocks.size() * 7L ? stamps.size() : 0;
    }
}
