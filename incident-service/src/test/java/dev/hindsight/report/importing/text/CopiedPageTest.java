package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** A page that was copied from a browser: its bullets are gone, and some headings have no blank line above them. */
class CopiedPageTest {

    private static final String PAGE = """
            2025-03-04 Harbour lamp out

            Summary

            The lamp of the harbour was out from seven to nine, because nobody had filled the tank after the storm, and the one who noticed first had no key to the tower nor anybody to call.

            Timeline (UTC) All Times Approximate
            07:02: The lamp goes out.
            07:10 - links to pictures of the lamp:
            overview
            09:00: The keeper lights it again with `list --lamps | grep out | xargs light`.
            What went wrong
            Nobody had the key.
            Action Items
            Process improvements
            Write down who has the key to the tower.
            Count the keys every month.
            Lamp room
            Fill the tank after every storm.
            Conclusion
            The lamp burns.
            Stats
            Category: Lamps
            """;

    @Test
    void a_heading_says_the_zone_and_how_exact_the_times_are() {
        Reading reading = read(PAGE);

        assertEquals(List.of("2025-03-04T07:02:00Z", "2025-03-04T07:10:00Z", "2025-03-04T09:00:00Z"), times(reading));
    }

    @Test
    void a_word_in_small_letters_is_no_heading_and_a_command_no_row() {
        assertEquals(List.of("The lamp goes out.", "links to pictures of the lamp: overview",
                "The keeper lights it again with `list --lamps | grep out | xargs light`."), texts(read(PAGE)));
    }

    @Test
    void a_short_line_above_actions_says_what_they_are_about() {
        var actions = read(PAGE).actionItems();

        assertEquals(List.of("Write down who has the key to the tower.", "Count the keys every month.",
                "Fill the tank after every storm."), actions.stream().map(ActionItem::text).toList());
        assertEquals("Lamp room", actions.getLast().comment());
    }

    @Test
    void whose_the_actions_are_may_stand_above_them() {
        var actions = read(PAGE.replace("Lamp room", "@Ida Beispiel")).actionItems();

        assertEquals("Ida Beispiel", actions.getLast().ownerName());
    }

    @Test
    void a_first_name_above_them_is_that_of_somebody_the_page_knows() {
        var actions = read(PAGE.replace("Lamp room", "Ida").replace("Summary", "Authors\n\nIda Beispiel\n\nSummary"))
                .actionItems();

        assertEquals("Ida", actions.getLast().ownerName());
        assertEquals("", actions.getLast().comment());
    }

    @Test
    void what_is_no_part_of_the_actions_ends_them() {
        Reading reading = read(PAGE);

        assertTrue(reading.otherSections().stream().map(Passage::name).toList().containsAll(List.of("Conclusion", "Stats")));
        assertEquals("Nobody had the key.", section(reading, Section.WENT_WRONG));
    }

    @Test
    void names_of_other_parts_stand_above_actions_too() {
        var actions = read(PAGE.replace("Process improvements", "Detection").replace("Lamp room", "Team")).actionItems();

        assertEquals(List.of("Write down who has the key to the tower.", "Count the keys every month.",
                "Fill the tank after every storm."), actions.stream().map(ActionItem::text).toList());
        assertEquals(List.of("", "", "Team"), actions.stream().map(ActionItem::comment).toList());
        assertEquals("detect", actions.getFirst().type());
    }

    @Test
    void times_below_days_are_entries_without_a_dash() {
        Reading reading = read("""
                Harbour lamp out

                Timeline
                2025-03-03

                16:27 the lamp goes out
                21:36 ida reports that it is dark

                2025-03-04

                07:52 bo reports the same

                2025-03-05

                08:10 the lamp burns
                """);

        assertEquals(List.of("2025-03-03T16:27", "2025-03-03T21:36", "2025-03-04T07:52", "2025-03-05T08:10"), times(reading));
    }

    @Test
    void a_comment_in_a_script_makes_no_markdown_of_it() {
        Reading reading = read(PAGE.replace("The lamp burns.", "# Test the lamp\nlamp --test"));

        assertEquals(Format.TEXT, reading.format());
        assertEquals("Nobody had the key.", section(reading, Section.WENT_WRONG));
    }

    @Test
    void a_day_with_a_dot_is_no_point_of_a_list() {
        Reading reading = read("""
                Harbour lamp out

                Harbour Response Timeline
                2025-03-18

                16:27 The lamp goes out

                19. March, 11:00

                The lamp burns again

                Impact
                Dark
                """);

        assertEquals(List.of("2025-03-18T16:27", "2025-03-19T11:00"), times(reading));
        assertEquals(List.of("The lamp goes out", "The lamp burns again"), texts(reading));
    }

    @Test
    void each_line_is_an_action_whatever_stands_below_them() {
        Reading reading = read("""
                Harbour lamp out

                Impact
                Dark
                Action Items
                Fill the tank after every storm (#11)
                Count the keys every month (#12)
                Ring a bell
                Timeline
                2025-03-18 16:27 The lamp goes out

                Thanks to all who rang.

                It was dark.

                Then it was light.

                So it goes.

                On and on.
                """);

        assertEquals(3, reading.actionItems().size());
    }
}
