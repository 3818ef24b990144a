package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Prose above the first part, beside parts that say the same at length or that nobody knows. */
class ForewordTest {

    private static final String PROSE = "The lamp of the pier was out for an hour.";

    @Test
    void above_what_happened_it_is_the_summary() {
        Reading reading = plain(
                "# Lamp out\n\n" + PROSE + "\n\n### What happened?\n\nThe oil ran dry.\n\n## Root cause\n\nRust.\n");

        assertEquals(PROSE, section(reading, Section.SUMMARY));
        assertEquals(List.of("What happened?"), reading.otherSections().stream().map(Passage::name).toList());

        Reading listed = plain("# Lamp out\n\n" + PROSE
                + "\n\nWhat happened:\n\n1. The oil ran dry.\n2. Dark.\n\nAgreed actions:\n\n1. Buy **oil**\n");

        assertEquals(PROSE, section(listed, Section.SUMMARY));
        assertEquals(List.of("What happened"), listed.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void where_no_prose_stands_above_or_a_summary_does_what_happened_stays() {
        Reading reading = plain(
                "# Lamp out\n\n**Day:** long ago\n\n## What happened\n\nThe oil ran dry.\n\n## Root cause\n\nRust.\n");

        assertEquals("The oil ran dry.", section(reading, Section.SUMMARY));

        Reading both = plain("# Lamp out\n\n" + PROSE + "\n\n## Summary\n\nDark.\n\n## What happened\n\nThe oil ran dry.\n");

        assertEquals("Dark. The oil ran dry.",
                section(both, Section.SUMMARY).replaceAll("\\s+", " ").replace(" What happened", ""));
    }

    @Test
    void below_a_title_that_tells_of_an_outage_it_is_the_summary_whatever_the_parts_are_called() {
        assertEquals(PROSE, section(plain("# The lamp was down, why?\n\n" + PROSE + "\n\n## For boats\n\nSorry.\n"),
                Section.SUMMARY));
        assertNull(section(plain("# Coming down the stairs\n\n" + PROSE + "\n\n## For boats\n\nSorry.\n"), Section.SUMMARY));
    }

    @Test
    void above_what_happened_it_is_the_summary_of_a_dump_and_of_a_page_that_is_called_a_post_mortem_too() {
        Reading dump = read("Lamp out postmortem\n\n" + PROSE + " Boats were told.\n\nWhat happened?\n\nThe oil ran dry.\n");

        assertEquals(PROSE + " Boats were told.", section(dump, Section.SUMMARY));
        assertEquals(List.of("What happened?"), dump.otherSections().stream().map(Passage::name).toList());

        Reading page = plain("# Post-mortem: pier of the north\n\n" + PROSE
                + "\n\n### What happened?\n\n#### The oil\n\nIt ran dry.\n\n## For boats\n\nSorry.\n");

        assertEquals(PROSE, section(page, Section.SUMMARY));
        assertEquals(List.of("What happened?", "For boats"), page.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void what_happened_below_no_sentence_or_in_a_dump_that_tells_of_no_outage_stays_the_summary() {
        assertEquals("The oil ran dry.",
                section(read("Lamp out postmortem\n\nNorth pier\n\nWhat happened?\n\nThe oil ran dry.\n"), Section.SUMMARY));
        assertEquals("The oil ran dry.",
                section(read("Night of the storm\n\n" + PROSE + "\n\nWhat happened?\n\nThe oil ran dry.\n"), Section.SUMMARY));
    }

    @Test
    void below_the_fields_of_a_post_it_is_the_summary_though_a_part_tells_what_happened() {
        Reading reading = read("""
                ---
                title: "Postmortem of Wick 3.6"
                by: Lamp Core Team
                ---

                Incident Date: _October 18th, 2024_

                On Friday, during the publication of **Wick 3.7**, a broken Wick 3.6 was published instead.

                ## What happened?

                A script counted the wicks wrongly.
                """);
        assertEquals("On Friday, during the publication of Wick 3.7, a broken Wick 3.6 was published instead.",
                section(reading, Section.SUMMARY));
        assertEquals("Lamp Core Team", reading.authors().getFirst().name());
    }

    @Test
    void what_leads_to_the_lines_above_the_first_sentence_opens_the_summary() {
        String page = "---\ntitle: State of the lamps\nstatus: resolved\n---\n\nState of all lamps this morning:\n\n"
                + "   The north lamp burns\n\n   The south lamp burns\n\n   We now fill the west lamp, and will light it tonight.\n";

        assertEquals("State of all lamps this morning: The north lamp burns The south lamp burns "
                + "We now fill the west lamp, and will light it tonight.", section(read(page), Section.SUMMARY));
        assertEquals("We now fill the west lamp, and will light it tonight.",
                section(read(page.replace("State of all lamps this morning:", "Lamps:")), Section.SUMMARY));
    }
}
