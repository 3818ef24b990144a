package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages printed with wide blanks where their cells had borders. */
class WideBlanksTest {

    private static final String PAGE = """
            Lamp out
            Date  3 March 2021
            Authors  Ida Beispiel, Bo Muster
            Impact  No boat came home.
            Detection
            Trigger  Frost

            TIMELINE - times in CET unless stated otherwise
            10:00  Lamp out
            09:20 UTC  Lamp on

            ACTION ITEMS
            Item  Owner  Ticket
            Buy oil  Ida Beispiel  LAMP-3 done
            Clean the glass    LAMP-4
            """;

    @Test
    void fields_and_actions_are_rows_again() {
        Reading reading = read(PAGE);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("No boat came home.", section(reading, Section.IMPACT));
        assertEquals("", section(reading, Section.DETECTION));
        assertEquals("Frost", section(reading, Section.TRIGGER));
        assertEquals(List.of("Buy oil", "Clean the glass"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
    }

    @Test
    void the_zone_may_stand_behind_the_name_of_the_timeline() {
        Reading reading = read(PAGE);

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals(List.of("2021-03-03T10:00:00+01:00", "2021-03-03T09:20:00Z"), times(reading));
    }

    @Test
    void a_sentence_with_wide_blanks_is_no_field() {
        Reading reading = read("Lamp out\n\nSummary\n\nImpact  was small.\n\nRoot cause\n\nNo  oil.\n");

        assertNull(section(reading, Section.IMPACT));
        assertEquals("Impact was small.", section(reading, Section.SUMMARY));
    }

    @Test
    void actions_alone_are_rows_again_where_no_field_is_printed_so() {
        Reading reading = read("LAMP OUT\n\nReport author: Fay Fixture\n\n4. ROOT CAUSE\nToo little oil.\n\n5. ACTIONS\n"
                + "Ref  Action                      Owner          Target date   Status\n"
                + "1    Buy oil before the winter   Bo Muster      16/09/2022    Complete\n"
                + "2    Trim the wick               Ida Beispiel   01/08/2023    Open\n\n6. LESSONS LEARNED\nBuy oil.\n");

        assertEquals(List.of("Buy oil before the winter", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("Bo Muster", "Ida Beispiel"), owners(reading));
    }
}
