package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** A paragraph of its own below lines of labels and values is no part of the last value. */
class ProseBelowFactsTest {

    private static final String PROSE = "The lamp went dark because a fuse blew. The keeper changed it.";

    @Test
    void below_several_labels_in_one_paragraph_it_is_the_summary() {
        Reading reading = read("# Lamp out\n\n**Date**: 2021-03-03\n**Impact**: No boat saw the lamp.\n\n" + PROSE
                + "\n\nNobody was hurt that night.\n\n## Timeline\n\n- 10:00 Lamp out\n");

        assertEquals("No boat saw the lamp.", section(reading, Section.IMPACT));
        assertEquals(PROSE + " Nobody was hurt that night.", section(reading, Section.SUMMARY));
    }

    @Test
    void below_a_short_fact_it_goes_on_with_the_part_around_it() {
        Reading reading = read(
                "# Lamp out\n\n## Summary\n\nDark.\n\n**Severity**: SEV2\n\n" + PROSE + "\n\n## Impact\n\nNone.\n");

        assertEquals("SEV2", reading.fields().get("Severity"));
        assertEquals("Dark. " + PROSE, section(reading, Section.SUMMARY));
        assertEquals("None.", section(reading, Section.IMPACT));
    }

    @Test
    void a_label_that_stands_alone_in_its_paragraph_names_all_that_follows() {
        Reading reading = read(
                "# Lamp out\n\n**Root cause**: A fuse.\n\n" + PROSE + "\n\n**Severity**: SEV2\n\n**Impact**: Dark.\n\n"
                        + "No boat came home for an hour.\n");

        assertEquals("A fuse. " + PROSE, section(reading, Section.ROOT_CAUSES));
        assertEquals("SEV2", reading.fields().get("Severity"));
        assertEquals("Dark. No boat came home for an hour.", section(reading, Section.IMPACT));
    }

    @Test
    void in_a_text_it_ends_a_fact_of_a_few_words() {
        Reading reading = plain("Lamp out\n\nDate of Incident: May 3, 2021\nStart of Incident: 1:25am\n"
                + "Keepers Awake: two, in the north\n\n" + PROSE + "\n\nTimeline\n\n10:00 Lamp out\n");

        assertEquals("two, in the north", reading.fields().get("Keepers Awake"));
        assertEquals(PROSE, section(reading, Section.SUMMARY));
    }

    @Test
    void in_a_text_a_fact_that_is_a_sentence_goes_on() {
        Reading reading = plain("Lamp out\n\nDate of Incident: May 3, 2021\n"
                + "Keepers Awake: Two were in the north.\n\n" + PROSE + "\n\nTimeline\n\n10:00 Lamp out\n");

        assertEquals("Two were in the north.\n\n" + PROSE, reading.fields().get("Keepers Awake"));
    }

    @Test
    void a_line_on_the_zone_of_all_times_is_no_part_of_the_last_value() {
        Reading reading = plain("Lamp out\n\nDate of Incident: May 3, 2021\nKeepers Awake: two, in the north\n"
                + "All timestamps are in Eastern Time unless otherwise noted.\n\n" + PROSE
                + "\n\nTimeline\n\n10:00 - Lamp out\n");

        assertEquals("two, in the north", reading.fields().get("Keepers Awake"));
        assertEquals(List.of("2021-05-03T10:00:00-04:00"), times(reading));
        assertEquals(List.of(), reading.notPlaced());
    }
}
