package dev.hindsight.report.importing.passage;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Lines of a template that ask to be deleted. */
class LinesToDeleteTest {

    @ParameterizedTest
    @ValueSource(strings = {"{color:#707070}_How did we notice, and could we have noticed earlier? Delete this line._{color}",
            "_Who saw it first? Please remove this hint before you share the page._", "Delete this line."})
    void what_asks_to_be_deleted_is_no_content(String line) {
        Reading reading = read("h1. Lamp out\n\nh2. Impact\n\nDark.\n\nh2. Detection\n\n" + line + "\n\nA keeper saw it.\n");

        assertEquals("A keeper saw it.", section(reading, Section.DETECTION));
        assertTrue(found(reading, "placeholder-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delete this line from the table of tides, said the keeper.",
            "Could we delete this line? Nobody knew.", "_Nobody_ saw the lamp. We delete this line of lamps."})
    void what_was_deleted_in_the_incident_is(String line) {
        Reading reading = read("h1. Lamp out\n\nh2. Impact\n\nDark.\n\nh2. Detection\n\n" + line + "\n");

        assertTrue(String.valueOf(section(reading, Section.DETECTION)).contains("this line"));
        assertFalse(found(reading, "placeholder-text"));
    }
}
