package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Headings in plain words that nobody has a name for, among those that we know. */
class PlainHeadingsTest {

    private static final String HEAD = "Lamp out\nDate3 March 2021\nStatusClosed\n\n";
    private static final String REST = "Summary\n\nThe lamp was out for a night.\n\nImpact on boats\n\nTwo boats waited outside.\n\n"
            + "How we found out\n\nA keeper saw it.\n\nRoot cause\n\nThe tank leaked.\n\nWhat went well\n\n• Bo was quick\n\n";

    @Test
    void among_names_we_know_others_that_stand_alike_head_parts_of_their_own() {
        Reading reading = read(
                HEAD + "About this paper\n\nIt is written for those who wait for boats and wish to know why.\n\n" + REST
                        + "Letters\n\nWe had six letters and have answered all of them.\n\nLessons learned\n\nTanks leak.\n");

        assertEquals(List.of("About this paper", "Letters"), others(reading));
        assertEquals("Closed", reading.status().written());
        assertEquals("Bo was quick", section(reading, Section.WENT_WELL));
    }

    @Test
    void where_most_lines_that_stand_so_have_no_name_we_know_they_are_words_of_their_part() {
        Reading reading = read(
                HEAD + REST + "Of oil\n\nIt ran out.\n\nOf wicks\n\nThey burned down.\n\nOf bells\n\nThey were not rung.\n\n"
                        + "Lessons learned\n\nTanks leak.\n");

        assertEquals(List.of(), others(reading).stream().filter(name -> name.equals("Of wicks")).toList());
    }

    @Test
    void below_the_name_of_a_part_or_among_its_tasks_they_divide_it() {
        Reading reading = read(HEAD + REST + "Lessons learned\n\nOn oil\n\nIt runs out.\n\nOn bells\n\nThey should be rung.\n\n"
                + "Action items\n\nMend the tank\n\nBuy a second tank and put it where the old one was.\n");

        assertEquals(List.of(), others(reading));
        assertEquals("On oil It runs out. On bells They should be rung.", section(reading, Section.LESSONS));
        assertEquals(2, actionTexts(reading).size());
    }

    @Test
    void a_summary_may_say_for_whom_it_is_and_ends_the_value_above() {
        Reading reading = read(
                "Lamp out\n\nDate of incident\n3 March 2021\nCurrent status\nLamp lit\n\nSummary for senior management\n\n"
                        + "The lamp was out for a night.\n\nRoot cause\n\nThe tank leaked.\n");

        assertEquals("Lamp lit", reading.status().written());
        assertEquals("The lamp was out for a night.", section(reading, Section.SUMMARY));
    }

    @Test
    void a_workaround_beside_a_resolution_is_a_part_of_its_own() {
        String both = "Root cause\n\nThe tank leaked.\n\nWorkaround\n\nBoats were led by hand.\n\nResolution\n\nThe tank was mended.\n";

        for (String text : List.of("Lamp out\n\n" + both,
                "# Lamp out\n\n" + both.replaceAll("(?m)^(?=Root|Work|Resol)", "## "))) {
            assertEquals(List.of("Workaround"), others(read(text)));
            assertEquals("The tank was mended.", section(read(text), Section.RESOLUTION));
        }
        assertEquals("Boats were led by hand.", section(
                read("Lamp out\n\nRoot cause\n\nThe tank leaked.\n\nWorkaround\n\nBoats were led by hand.\n"),
                Section.RESOLUTION));
    }

    @Test
    void where_texts_stand_right_below_their_names_others_that_do_so_head_parts_as_well() {
        String page = HEAD + REST.replaceAll("(?<=[a-z])\n\n(?=[A-Z•].{9,}\n)", "\n");
        Reading reading = read(page + "What surprised us\nIt takes ten hours until anybody misses a lamp.\n\n"
                + "Lessons learned\nTanks leak.\n\nLamps\nNorth light: built in 1911, number in the list.\n");

        assertEquals(List.of("What surprised us", "Lamps"), others(reading));
        assertEquals("Bo was quick", section(reading, Section.WENT_WELL));
        assertEquals("Tanks leak.", section(reading, Section.LESSONS));
    }

    @Test
    void a_short_line_without_a_text_below_it_heads_nothing_there() {
        String page = HEAD + REST.replaceAll("(?<=[a-z])\n\n(?=[A-Z•].{9,}\n)", "\n");

        assertEquals(List.of(), others(read(page + "Lessons learned\nTanks leak.\n\nLamps need oil\nand keepers\n")));
    }

    private static List<String> others(Reading reading) {
        return reading.otherSections().stream().map(Passage::name).toList();
    }
}
