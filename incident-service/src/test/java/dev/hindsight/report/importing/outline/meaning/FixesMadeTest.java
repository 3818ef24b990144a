package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** A list of what has been fixed since: done action items beside a resolution, the resolution itself where there is no other. */
class FixesMadeTest {

    private static final String FIXED = "\n\n- New fuse: bought and put in\n- Second lamp: lit each night\n";

    @ParameterizedTest
    @ValueSource(strings = {"What We’ve Fixed", "What has been fixed", "What we have improved"})
    void beside_a_resolution_it_lists_done_actions(String name) {
        Reading reading = read("# Lamp out\n\n## Resolution\n\nIda lit it by hand.\n\n## " + name + FIXED);

        assertEquals("Ida lit it by hand.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("New fuse: bought and put in", "Second lamp: lit each night"), actionTexts(reading));
        assertEquals(List.of(true, true), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void a_dump_without_blank_lines_has_such_a_heading_too() {
        Reading reading = read("""
                Lamp out
                Summary
                The lamp was dark for a whole night and nobody had seen it until the ferry came.
                Resolution
                Ida lit it by hand.
                What We’ve Fixed
                We put these in place at once:
                -
                New fuse: bought and put in.
                -
                Second lamp: lit each night.
                """);

        assertEquals("Ida lit it by hand.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("New fuse: bought and put in.", "Second lamp: lit each night."), actionTexts(reading));
    }

    @Test
    void alone_it_is_the_resolution() {
        Reading reading = read("# Lamp out\n\n## Summary\n\nThe lamp was dark.\n\n## What we've fixed" + FIXED);

        assertEquals("New fuse: bought and put in Second lamp: lit each night", section(reading, Section.RESOLUTION));
        assertEquals(List.of(), actionTexts(reading));
    }

    @Test
    void beside_action_items_it_is_none() {
        Reading reading = read("# Lamp out\n\n## Resolution\n\nIda lit it by hand.\n\n## What we've fixed" + FIXED
                + "\n## Action items\n\n- [ ] Buy oil\n");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }
}
