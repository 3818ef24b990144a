package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;

/** "Timeline:" in a text, above times that are set as code. */
class NamedCodeTest {

    @Test
    void each_of_them_is_part_of_the_timeline_and_the_text_goes_on() {
        Reading reading = lamp("Timeline:\n\n```\n10:00 UTC - lamp lit\n10:40 UTC - lamp out\n```\n\nOil was short.\n\n"
                + "## Bell\n\nIt was silent.\n\nTimeline:\n\n```\n12:00 UTC - bell rings\n12:11 UTC - bell silent\n```\n");

        assertEquals(List.of("lamp lit", "lamp out", "bell rings", "bell silent"),
                reading.timeline().stream().map(Entry::text).toList());
        assertTrue(reading.timeline().stream().allMatch(entry -> entry.at() == null));
        assertEquals(List.of("Lamp", "Bell"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void no_code_without_times_and_no_log() {
        assertTrue(lamp("Timeline:\n\n```\nlamp lit\nlamp out\n```\n").timeline().isEmpty());
        assertTrue(
                lamp("Timeline:\n\n```\n10:00:01.123 ERROR oil low\n10:20:01.123 ERROR oil gone\n```\n").timeline().isEmpty());
        assertTrue(lamp("The clock said:\n\n```\n10:00 tick\n10:40 tock\n```\n").timeline().isEmpty());
    }

    @Test
    void none_where_a_part_is_the_timeline() {
        assertEquals(1,
                lamp("Timeline:\n\n```\n10:00 lamp lit\n10:40 lamp out\n```\n\n## Timeline\n\n- 10:40 Lamp out\n").timeline()
                        .size());
    }

    private static Reading lamp(String text) {
        return read("# Lamp and bell\n\nThere were problems with both of them all day.\n\n## Lamp\n\nIt went out.\n\n" + text);
    }
}
