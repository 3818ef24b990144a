package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tables with a part of the report in each column. */
class PartsInColumnsTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("# Lamp out\n\n## Root cause\n\nNo oil.\n\n## Retrospective\n\n| What went well | What went wrong |\n"
                        + "|---|---|\n| Bo was awake | No spare oil |\n| The bell rang | |\n"),
                arguments("Lamp out\n\nRoot cause\nNo oil.\n\nWhat went well | What went wrong\nBo was awake | No spare oil\n"
                        + "The bell rang |\n\nTimeline\n10:00 Lamp out\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_went_well_and_wrong_may_stand_beside_each_other(String page) {
        Reading reading = read(page);

        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Bo was awake The bell rang", section(reading, Section.WENT_WELL));
        assertEquals("No spare oil", section(reading, Section.WENT_WRONG));
    }

    @Test
    void what_happened_to_each_of_several_things_is_one_table() {
        Reading reading = read("# Lamp out\n\n## Root cause\n\nNo oil.\n\n| Lamp | Impact | Resolution |\n|---|---|---|\n"
                + "| North | dark | oil |\n| South | dim | wick |\n");

        assertNull(section(reading, Section.RESOLUTION));
    }
}
