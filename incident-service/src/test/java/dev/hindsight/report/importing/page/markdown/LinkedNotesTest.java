package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.Cost;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

class LinkedNotesTest {

    private static final String HEAD = "---\nauthors:\n  - \"[[Ida Beispiel]]\"\n  - \"[[Bo Muster]]\"\n---\n# Lamp out\n\n";

    private static String impact(String words) {
        return String.valueOf(section(read(HEAD + "See [[Tower]].\n\n## Impact\n\n" + words + "\n"), Section.IMPACT));
    }

    @Test
    void people_of_front_matter_may_be_links() {
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), read(HEAD).authors().stream().map(Person::name).toList());
        assertEquals(List.of("Ada Probe"), read("---\nauthor: [[Ada Probe]]\n---\n# Lamp out\n").authors().stream()
                .map(Person::name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            Dark at [[North light]].              ~ Dark at North light.
            Dark at [[North light|the light]].    ~ Dark at the light.
            Dark at [[North light#Wick]].         ~ Dark at North light > Wick.
            Dark at the [[North light#^wick]].    ~ Dark at the North light.
            All were dark. ^all-dark              ~ All were dark.
            The ==lamp== was dark.                ~ The lamp was dark.
            All, %% later %% were dark.           ~ All, were dark.
            [[Bo Muster]]: all were dark.         ~ Bo Muster: all were dark.
            ``` x ``` at [[North light]]          ~ x at North light
            Run `[[ -f lamp ]] ^abc`              ~ Run [[ -f lamp ]] ^abc
            Run [[ -f lamp ]] first               ~ Run [[ -f lamp ]] first
            Dark `[[North light]]`                ~ Dark [[North light]]
            Of lamps[[1]] and lamps [[2]]         ~ Of lamps[[1]] and lamps [[2]]
            Dark, see [[1]](https://log.example)  ~ Dark, see [1]
            100%% of 20%% were dark               ~ 100%% of 20%% were dark
            It was 3 ^2 boats                     ~ It was 3 ^2 boats
            x==y==z was dark                      ~ x==y==z was dark
            """)
    void a_line_of_a_note_is_what_it_shows(String written, String shown) {
        assertEquals(shown, impact(written).replaceAll("\\s+", " "));
    }

    @Test
    void notes_to_oneself_are_named_and_left_out() {
        Reading reading = read(
                "# Lamp out\n\n## Impact\n\nDark.\n\n%%\nBo: how long?\n\nAnd who -- says so?\n%%\n\n## Trigger\n\nWind.\n\n%%\n\n"
                        + "## Resolution\n\nOil.\n\n%%\n");

        assertEquals("Dark.", section(reading, Section.IMPACT));
        assertTrue(found(reading, "placeholder-text", "sections.impact"));
        assertFalse(found(reading, "placeholder-text", "sections.trigger"));
        assertTrue(String.valueOf(section(reading, Section.RESOLUTION)).startsWith("Oil."));
    }

    @Test
    void entries_and_cells_link_notes_too_and_code_stays() {
        Reading reading = read(HEAD
                + "## Timeline\n\n- [[2025-01-14]]\n  - 15:00 Lamp out ^out\n  - 15:30 [[Ida Beispiel|Ida]] lights it\n\n"
                + "| Time | What |\n|---|---|\n| 16:00 | [[Bo Muster\\|Bo]] sleeps |\n\n## Impact\n\n```sh\n[[lamp]] %% x %% ^abc\n```\n");

        assertEquals(List.of("2025-01-14T15:00", "2025-01-14T15:30", "2025-01-14T16:00"), times(reading));
        assertEquals(List.of("Lamp out", "Ida lights it", "Bo sleeps"), texts(reading));
        assertTrue(String.valueOf(reading.sections().get(Section.IMPACT)).contains("[[lamp]] %% x %% ^abc"));
    }

    @Test
    void a_picture_is_one_and_another_note_shows_its_name() {
        Reading reading = read("# Lamp out\n\n## Impact\n\nDark.\n\n![[lamp 2.png|500]]\n\n![[Weather]]\n");

        assertEquals("Dark. Weather", section(reading, Section.IMPACT));
        assertTrue(String.valueOf(reading.sections().get(Section.IMPACT)).contains("![lamp 2.png]"));
    }

    @Test
    void people_linked_behind_a_task_own_it() {
        Reading reading = read(HEAD
                + "[[Ada Probe|Ada]] looked.\n\n## Action items\n\n- [ ] Buy oil [[Ida Beispiel]] 📅 2025-02-01\n"
                + "- [x] Mend it [[Bo Muster]], [[Ida Beispiel]] ✅ 2025-01-15 [LMP-7](https://log.example/LMP-7)\n- [ ] Sweep [[Ada Probe]]\n"
                + "- [ ] Read [[Restore Runbook]]\n- [ ] Ask [[Ida Beispiel]]\n");

        assertEquals(List.of("Buy oil", "Mend it", "Sweep", "Read Restore Runbook", "Ask Ida Beispiel"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "Ada Probe", "null", "null"), owners(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%\n\n", "- [ ] [[Ida Beispiel]] ", "[[a", "%% a ", "- [ ] with [[Ida Beispiel]]\n"})
    void as_much_as_a_report_may_have_takes_no_time(String again) {
        String text = HEAD + "## Impact\n\n" + again.repeat(900_000 / again.length());

        assertNotNull(Cost.within(Duration.ofSeconds(30), () -> read(text)));
    }
}
