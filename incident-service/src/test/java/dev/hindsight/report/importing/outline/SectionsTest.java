package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The names of sections, copied template text and what is kept although it fits nowhere. */
class SectionsTest {

    @ParameterizedTest
    @CsvSource({"Root Causes,ROOT_CAUSES", "Root Cause Analysis,ROOT_CAUSES",
            "5 Whys (or other analysis of Root Cause),ROOT_CAUSES",
            "Contributing factors,ROOT_CAUSES", "What went well?,WENT_WELL", "What didn’t go so well?,WENT_WRONG",
            "What went wrong,WENT_WRONG",
            "Where did we get lucky?,GOT_LUCKY", "Lessons learnt,LESSONS", "How was it found?,DETECTION",
            "Executive Summary,SUMMARY",
            "Non-technical summary,NON_TECHNICAL", "Customer impact,IMPACT", "2. Resolution,RESOLUTION"})
    void a_section_has_many_names(String name, Section section) {
        assertEquals("It rusts.",
                section(read("# Lamp out\n\n## " + name + "\n\nIt rusts.\n\n## Timeline\n\n- 10:00 out\n"), section));
        assertEquals("It rusts.", section(read("Lamp out\n\nStatus\n\nDone\n\n\n" + name.replaceFirst("^2\\. ", "")
                + "\n\nIt rusts.\n"), section));
    }

    @ParameterizedTest
    @CsvSource({"![Boats in the fog](https://pics.example/fog.png),![Boats in the fog](<https://pics.example/fog.png>)",
            "![Boats [all 3]](fog.png),![Boats \\[all 3\\] (fog.png)]()", "![](fog.png),![fog.png]()",
            "<img src='https://pics.example/fog.png' alt='Boats in the fog'>,![Boats in the fog](<https://pics.example/fog.png>)"})
    void what_is_said_of_a_picture_is_kept_with_where_it_is(String written, String kept) {
        Reading reading = written.startsWith("<")
                ? read("<html><body><h1>Lamp</h1><h2>Impact</h2><p>Dark.</p><p>" + written + "</p></body></html>")
                : read("# Lamp\n\n## Impact\n\nDark.\n\n" + written + "\n");

        assertEquals("Dark.\n\n" + kept, reading.sections().get(Section.IMPACT).markdown().strip());
    }

    @Test
    void sections_may_stand_in_any_order_and_root_causes_have_several_parts() {
        Reading reading = read(
                "# Lamp\n\n## Lessons learned\n\n### What went well\n\n- Oil\n\n## Contributing factors\n\n- Gulls\n\n## Root cause\n\nRust\n");

        assertEquals("Gulls Root cause Rust", section(reading, Section.ROOT_CAUSES));
        assertEquals("", section(reading, Section.LESSONS));
        assertEquals("Oil", section(reading, Section.WENT_WELL));
        assertFalse(found(reading, "section-empty"));
    }

    @Test
    void what_fits_nowhere_is_kept_under_its_own_name() {
        Reading reading = read("# Lamp\n\nA word before.\n\n## Impact\n\nDark\n\n## The gulls\n\nThey sit there.\n");

        assertEquals("The gulls", reading.otherSections().getFirst().name());
        assertEquals("They sit there.", reading.otherSections().getFirst().plain());
        assertEquals(List.of("A word before."), reading.notPlaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "…", "[what did the keepers see?]", "(Explain it here without any words of the trade.)",
            "… (who saw it first?)", "Things to say, for example “the oil was low”:", "TBC", "<name of the lamp>"})
    void words_of_a_template_are_no_content(String line) {
        Reading filled = read("Lamp out\n\nStatus\n\nDone\n\n\nTrigger\n\nRust\n\n" + line + "\n");
        Reading empty = read("Lamp out\n\nStatus\n\nDone\n\n\nTrigger\n\n" + line + "\n");

        assertEquals("Rust", section(filled, Section.TRIGGER));
        assertTrue(found(filled, "placeholder-text", "sections.trigger"));
        assertEquals("", section(empty, Section.TRIGGER));
        assertTrue(found(empty, "section-empty", "sections.trigger"));
    }

    @Test
    void a_remark_in_brackets_is_content() {
        assertEquals("Rust (The same in March.)",
                section(read("Lamp out\n\nStatus\n\nDone\n\n\nTrigger\n\nRust\n\n(The same in March.)\n"),
                        Section.TRIGGER));
    }

    @Test
    void a_gap_inside_a_sentence_stays_and_is_reported() {
        Reading reading = read("Lamp out\n\nStatus\n\nDone\n\n\nTrigger\n\nThe lamp stopped because of xxxx.\n");

        assertEquals("The lamp stopped because of xxxx.", section(reading, Section.TRIGGER));
        assertTrue(found(reading, "placeholder-text", "sections.trigger"));
    }

    @Test
    void comments_of_html_and_placeholders_of_the_wiki_are_no_content() {
        assertEquals("",
                section(read("# Lamp\n\n## Trigger\n\n<!-- What set it off? -->\n\n## Impact\n\nDark\n"), Section.TRIGGER));
        assertEquals("",
                section(read("<h2>Trigger</h2><p><ac:placeholder>What set it off?</ac:placeholder></p>"), Section.TRIGGER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seen by a keeper at 10:00 on", "It is tracked in", "The lamp was lit by",
            "More is written in , see there", "The lamp was out from to .", "It was out between and noon"})
    void a_sentence_that_stops_has_lost_something(String line) {
        assertTrue(found(read("Lamp out\n\nStatus\n\nDone\n\n\nDetection\n\n  • " + line + "\n"), "lost-text",
                "sections.detection"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp was switched back on", "Nobody looked in", "Oil was low."})
    void a_sentence_that_ends_has_lost_nothing(String line) {
        assertFalse(found(read("Lamp out\n\nStatus\n\nDone\n\n\nDetection\n\n  • " + line + "\n"), "lost-text"));
    }

    @Test
    void only_a_link_is_reported_and_a_follow_up_in_prose_is_no_action() {
        Reading reading = read(
                "Lamp out\n\nSummary\n\nhttps://jira.lamps.example/browse/LMP-7\n\n\nResolution\n\nOil was filled in.\n\nTODO: buy more oil.\n");

        assertTrue(found(reading, "section-only-link", "sections.summary"));
        assertTrue(found(reading, "follow-up-in-text", "sections.resolution"));
        assertEquals(List.of("LMP-7"), reading.documentTickets());
        assertEquals(List.of(), reading.actionItems());
    }

    @Test
    void an_unknown_macro_stays_raw() {
        Reading reading = read(
                "<h2>Impact</h2><p>Dark</p><ac:structured-macro ac:name=\"lamp-map\"><ac:parameter ac:name=\"at\">sea</ac:parameter>"
                        + "</ac:structured-macro>");

        assertTrue(found(reading, "unknown-macro", "sections.impact"));
        assertTrue(reading.sections().get(Section.IMPACT).markdown().contains("lamp-map"));
    }

    @Test
    void a_comparison_and_a_log_of_incidents_are_refused_with_advice() {
        Reading compared = read("Versions Compared\n\nOld Version 3\n\nNew Version 4\n\nKey\n\nThis line was added.\n");
        Reading log = read(
                "# Incidents\n\n## Incident on 2021-03-03\n\n- **Key events**\n- **Impact**: Dark\n- **Resolution**: Oil\n\n"
                        + "## Incident on 2021-04-03\n\n- **Key events**\n- **Impact**: Dim\n- **Resolution**: Wick\n");

        assertTrue(compared.isRefused());
        assertTrue(log.isRefused());
        assertTrue(log.findings().getFirst().message().contains("one report at a time"));
    }
}
