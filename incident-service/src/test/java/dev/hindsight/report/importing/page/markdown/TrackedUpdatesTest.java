package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Incidents of a status page that is kept as files. */
class TrackedUpdatesTest {

    private static final String HEAD = "---\ntitle: Lamp out\ndate: 2021-03-03 09:50:00\nresolved: true\n---\n\n";

    @Test
    void each_update_is_an_entry_with_the_time_behind_it() {
        Reading reading = read(HEAD + "**Mended**:\nThe lamp is lit.\n{{< track \"2021-03-03 11:00:00\" >}}\n\n"
                + "**Looking into it**:\nNo boat sees\nthe lamp.\n{{< track \"2021-03-03 10:00:00\" >}}\n");
        List<Entry> entries = reading.timeline();

        assertEquals(2, entries.size());
        assertEquals("2021-03-03T11:00", entries.getFirst().at());
        assertEquals("Mended: The lamp is lit.", entries.getFirst().text());
        assertEquals("Looking into it: No boat sees the lamp.", entries.getLast().text());
        assertTrue(reading.fields().keySet().stream().noneMatch(name -> name.startsWith("Mended")));
    }

    @Test
    void what_stands_above_the_time_belongs_to_it_in_any_number_of_paragraphs() {
        List<Entry> entries = read(HEAD + "*Mended* - Lit. {{<track '2021-03-03T11:00:00Z'>}}\n\n"
                + "The lamp is out.\n\n- Boats wait\n\n{{% track \"2021-03-03 10:00\" %}}\n").timeline();

        assertEquals("2021-03-03T11:00:00Z", entries.getFirst().at());
        assertEquals("Mended - Lit.", entries.getFirst().text());
        assertEquals("The lamp is out. Boats wait", entries.getLast().text());
    }

    @Test
    void what_stands_below_a_heading_of_its_own_stays_there() {
        Reading reading = read(HEAD + "Lit. {{< track \"2021-03-03 11:00\" >}}\n\n## Root cause\n\nA fuse blew.\n");

        assertEquals(1, reading.timeline().size());
        assertEquals("A fuse blew.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void other_short_codes_are_no_updates() {
        assertEquals(List.of(), read(HEAD + "The lamp is out. {{< figure \"lamp 2021-03-03 10:00\" >}}\n\nWrite "
                + "{{< track \"2021-03-03 10:00\" >}} behind each update.\n").timeline());
    }

    @Test
    void resolved_says_so_of_the_incident_and_not_resolved_says_nothing() {
        Reading resolved = read(HEAD + "The lamp is out.\n");

        assertNotNull(resolved.status());
        assertEquals("resolved", resolved.status().written());
        assertNull(read(HEAD.replace("true", "false") + "The lamp is out.\n").status());
        assertEquals("Open", read(HEAD + "**Status**: Open\n").status().written());
    }
}
