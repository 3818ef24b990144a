package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What a word processor leaves behind when its document is copied as text. */
class WordDocumentsTest {

    private static final String DOCUMENT = """
            Lamp out

            Contents
            1. Summary%1$s1
            2. Timeline%1$s1
            3. Analysis%1$s2
            3.1 Root cause%1$s2
            4. Actions%1$s3

            Date of incident:\t3 March 2021

            1. Summary
            [Say it so that a keeper would understand]
            The lamp went out in the night and nobody saw it.
            2. Timeline
            All times in UTC.
            •\t10:00 – Lamp out
            Page 2 of 3
            •\tam – Oil brought
            •\t15:00 – Feast
            •\tam – Glass cleaned
            3. Analysis
            3.1 Root cause
            No oil.
            4. Actions
            A1\tBuy oil (owner: Ida Beispiel) – done
            A2\tClean the glass – owner: Philippa (Pip) Muster
            5. Lessons learned

            Commented [IB1]: was it not later?
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\t", " ........ ", "      "})
    void a_list_of_contents_with_the_numbers_of_pages_names_no_parts(String leader) {
        Reading reading = read(DOCUMENT.formatted(leader));

        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("The lamp went out in the night and nobody saw it.", section(reading, Section.SUMMARY));
        assertEquals("", section(reading, Section.LESSONS));
        assertTrue(found(reading, "placeholder-text", "sections.summary"));
    }

    @Test
    void rows_of_numbers_are_no_list_of_contents() {
        Reading reading = read("Lamp out\n\nImpact\nBoats\t12\nShips\t30\nGulls\t31\n\nRoot cause\nNo oil.\n");

        assertTrue(section(reading, Section.IMPACT).contains("30"));
    }

    @Test
    void a_morning_is_of_the_day_before_it_unless_that_is_past_noon() {
        Reading reading = read(DOCUMENT.formatted("\t"));

        assertEquals(List.of("Lamp out", "Oil brought", "Feast", "Glass cleaned"), texts(reading));
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03", "2021-03-03T15:00:00Z", "null"), times(reading));
    }

    @Test
    void numbered_actions_may_name_their_owner_anywhere() {
        Reading reading = read(DOCUMENT.formatted("\t"));

        assertEquals(List.of("Buy oil", "Clean the glass"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Philippa (Pip) Muster"), owners(reading));
    }

    @Test
    void points_with_the_sign_of_the_second_rank_stand_below_those_of_the_first_whatever_their_indentation() {
        Reading reading = read(
                "Lamp out\n\nImpact\nDark.\n\nAction items\n•\tBuy oil\no\tOwner: Ida Beispiel\n•\tClean the glass\n"
                        + "o\tOwner: Bo Muster\no\tDue: 2024-05-01\n");

        assertEquals(List.of("Buy oil", "Clean the glass"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals("2024-05-01", String.valueOf(reading.actionItems().getLast().due()));
    }

    @Test
    void points_that_all_have_the_sign_of_the_second_rank_are_of_one() {
        assertEquals(List.of("Buy oil", "Clean the glass"),
                actionTexts(read("Lamp out\n\nImpact\nDark.\n\nAction items\no\tBuy oil\no\tClean the glass\n")));
    }
}
