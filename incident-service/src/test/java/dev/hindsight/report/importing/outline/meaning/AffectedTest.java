package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Section;

/** Lists of what was affected. */
class AffectedTest {

    @Test
    void a_list_of_services_is_the_impact_of_a_paper_without_another() {
        assertEquals("Lamps of the north",
                section(plain("Lamp out\n\nRoot Cause\n\nA wet wick.\n\nAffected services\n\n  • Lamps of the north\n"),
                        Section.IMPACT).replaceFirst("^- ", ""));
    }

    @Test
    void beside_an_impact_it_is_a_fact() {
        assertEquals("Dark.",
                section(plain("Lamp out\n\nImpact\n\nDark.\n\nAffected services\n\n  • Lamps\n\nRoot Cause\n\nRain.\n"),
                        Section.IMPACT));
    }

    @Test
    void a_name_beside_the_label_is_a_fact() {
        assertNull(section(plain("Lamp out\n\nAffected services: lamps\n\nRoot Cause\n\nRain.\n"), Section.IMPACT));
    }

    @Test
    void several_names_below_or_beside_the_label_are_the_impact() {
        assertEquals("Northern lamp service",
                section(plain("Lamp out\n\nServices affected\n\nNorthern lamp service\n\nRoot Cause\n\nRain.\n"),
                        Section.IMPACT));
        assertEquals("Lamps of the north, bells, and horns", section(
                plain("Lamp out\n\nDate: 2021-03-03\nSystems Effected: Lamps of the north, bells, and horns\n\nRoot Cause\n\nRain.\n"),
                Section.IMPACT));
    }

    @Test
    void severity_and_impact_in_one_field_are_the_impact_where_words_say_it() {
        String rest = "\n\n## Root cause\n\nRain.\n";

        assertEquals("No boat saw the rock.",
                section(read("# Lamp out\n\n**Severity / impact:** No boat saw the rock." + rest), Section.IMPACT));
        assertNull(section(read("# Lamp out\n\n**Severity / impact:** High" + rest), Section.IMPACT));
        assertNull(section(read("# Lamp out\n\n**Severity / priority:** No boat saw the rock." + rest), Section.IMPACT));
    }

    @Test
    void so_are_the_sites_that_were_impacted() {
        assertEquals("North and south pier had no light.", section(
                plain("# Lamp out\n\n## Impacted sites\n\nNorth and south pier had no light.\n\n## Root cause\n\nRain.\n"),
                Section.IMPACT));
    }
}
