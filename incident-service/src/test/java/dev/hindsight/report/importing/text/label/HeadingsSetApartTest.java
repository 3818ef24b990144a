package dev.hindsight.report.importing.text.label;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Headings of a dump that nothing but their place tells from the text. */
class HeadingsSetApartTest {

    @Test
    void a_few_words_between_the_end_of_one_text_and_the_beginning_of_another_are_a_heading() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Resolution

                A new wick was put in, and the glass was cleaned on both sides.

                Boats at sea

                Four boats were on their way home and waited in front of the bar.

                Lessons learned

                Wicks burn down.
                """);

        assertEquals(List.of("Boats at sea"), others(reading));
        assertEquals("A new wick was put in, and the glass was cleaned on both sides.", section(reading, Section.RESOLUTION));
    }

    @Test
    void below_a_list_of_times_and_below_actions_they_are_one_as_well_and_among_lessons_they_are_none() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Timeline

                  • 10:00 Lamp out
                  • 10:20 Bo rings a bell

                Aftermath

                The harbour stayed closed for the rest of the night.

                Action items

                  • Buy a second wick

                Thanks

                To all who rowed out that night and brought the boats home.

                Lessons learned

                Wicks burn down faster than anybody thought.

                Wicks in winter

                They burn down faster still.
                """);

        assertEquals(List.of("Lamp out", "Bo rings a bell"), texts(reading));
        assertEquals(List.of("Buy a second wick"), actionTexts(reading));
        assertEquals(List.of("Aftermath", "Thanks"), others(reading));
        assertEquals("Wicks burn down faster than anybody thought. Wicks in winter They burn down faster still.",
                section(reading, Section.LESSONS));
    }

    @Test
    void what_stands_above_the_first_of_them_is_the_summary() {
        Reading reading = read("""
                Outage of the lamp in March

                The lamp went out in the first night of March and nobody was there to light it again.

                Failure of the spare

                The spare lamp had no oil, and nobody had looked at it since it was bought ten years ago.
                """);

        assertEquals(List.of("Failure of the spare"), others(reading));
        assertEquals("The lamp went out in the first night of March and nobody was there to light it again.",
                section(reading, Section.SUMMARY));
    }

    @Test
    void any_word_of_a_name_tells_which_part_such_a_heading_opens() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Impact

                No boat came home.

                Root cause of the outage

                The wick had burnt down to the oil and nobody had cut it.
                """);

        assertEquals("No boat came home.", section(reading, Section.IMPACT));
        assertEquals("The wick had burnt down to the oil and nobody had cut it.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void below_sentences_that_follow_the_fields_of_the_head_it_ends_them() {
        Reading reading = read("""
                Lamp out

                Date: 3 March 2021
                - Boats could not find the harbour between ten and eleven in the morning.
                - The ferry waited in front of the bar, with everybody on board.

                Search for the wick

                The wick lay in a drawer of the keeper, who was not at home that day.

                Steps of the crew

                The crew rowed out and brought the boats home one after the other.
                """);

        assertEquals(List.of("Search for the wick", "Steps of the crew"), others(reading));
    }

    private static final String MEETING = "Lamp out, notes\n\nWe met below the tower on a windy night, and this is what was said.\n\nKeepers\n\n"
            + "  1. Bo slept.\n\n%s\n\n  1. The tide was late.\n    1. Nobody looked.\n    2. Actions:\n"
            + "      1. Buy a clock\n  2. Boats waited.\n\nFerries\n\n  1. None came.\n";

    @Test
    void a_trade_in_capitals_above_a_list_is_one_and_a_numbered_point_inside_of_it_is_none() {
        Reading reading = read(MEETING.formatted("QA"));

        assertEquals(List.of("Keepers", "QA", "Ferries"), others(reading));
        assertEquals("The tide was late. Nobody looked. Boats waited.", reading.otherSections().get(1).plain());
        assertEquals(List.of("Buy a clock"), actionTexts(reading));
    }

    @Test
    void a_short_answer_in_capitals_is_no_heading_and_a_numbered_name_at_the_left_is_one() {
        assertEquals(List.of("Keepers", "Ferries"), others(read(MEETING.formatted("TBD"))));
        assertEquals("Rust.", section(read("1. Summary\n\nDark.\n\n2. Root cause\n\nRust.\n"), Section.ROOT_CAUSES));
    }

    private static List<String> others(Reading reading) {
        return reading.otherSections().stream().map(Passage::name).toList();
    }
}
