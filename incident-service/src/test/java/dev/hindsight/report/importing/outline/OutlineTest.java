package dev.hindsight.report.importing.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.topic.Topic;

class OutlineTest {

    @Test
    void blocks_can_be_taken_out_whatever_lists_they_came_in() {
        List<Block> fixed = List.of(new Block.Para(Line.of("The lamp was out.")));
        var outline = new Outline("Lamp out", fixed, List.of(new Chapter("Impact", Topic.IMPACT, 2, false, fixed)));

        outline.intro().clear();
        outline.chapters().getFirst().blocks().clear();

        assertEquals(List.of(), outline.intro());
        assertEquals("", outline.chapters().getFirst().plain());
    }
}
