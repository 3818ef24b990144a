package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Numbers that open a list though a strict parser sees none. */
class ListSignsTest {

    @Test
    void a_list_goes_on_counting_below_the_label_of_its_next_group() {
        Reading reading = plain("""
                # Lamp out

                ## Next actions

                **FIRST (today):**
                1. Buy oil
                2. Ring a bell

                **SECOND (this week):**
                3. Paint the door
                4. Mend the roof

                Later on:
                5) Read the log
                """);

        assertEquals(List.of("Buy oil", "Ring a bell", "Paint the door", "Mend the roof", "Read the log"),
                actionTexts(reading));
    }

    @Test
    void a_number_that_does_not_go_on_stays_where_it_is() {
        Reading reading = plain("""
                # Lamp out

                ## Timeline

                1. Watch

                March:
                10. March 2021 10:00 Lamp out
                11. March 2021 09:00 Lamp lit
                """);

        assertEquals(List.of("Lamp out", "Lamp lit"), texts(reading).subList(texts(reading).size() - 2, texts(reading).size()));
    }

    @Test
    void words_far_behind_their_sign_are_no_code() {
        Reading reading = plain("""
                # Lamp out

                ## Root cause

                -          Rust **of the pipe**.

                Agreed actions:

                1.            Buy oil
                2.            Ring a bell, see [the pier](https://pier.example).

                ```
                1.            stays
                ```
                """);

        assertEquals("Rust of the pipe.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy oil", "Ring a bell, see the pier."), actionTexts(reading));
    }

    @Test
    void a_label_between_two_points_names_the_next_group_and_is_no_end_of_the_point_above() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\nFirst:\n- Buy oil\n- Trim the wick\nLater:\n- Paint the tower\n");

        assertEquals(List.of("Buy oil", "Trim the wick", "Paint the tower"), actionTexts(reading));
        assertEquals(List.of("Buy oil and: wicks"),
                actionTexts(read("# Lamp out\n\n## Action items\n\n- Buy oil\nand: wicks\n")));
    }
}
