package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Documents that count their headings by letters or Roman numbers, and entries by the number of their part. */
class CountedHeadingsTest {

    private static final String HEAD = "Lamp of the pier out\n\nDate of incident: 3 March 2021\nPrepared by: Ida Beispiel\n\n";

    @ParameterizedTest
    @CsvSource({"A.,B.,C.,D.", "A),B),C),D)", "I.,II.,III.,IV.", "Section 1:,Section 2:,Section 3:,Section 4:",
            "1.0,2.0,3.0,4.0"})
    void a_heading_without_a_name_of_ours_is_the_next_of_them(String one, String two, String three, String four) {
        Reading reading = read(HEAD + one + "  SUMMARY\n\nThe lamp was out.\n\n" + two + "  IMPACT\n\nTwo boats waited.\n\n"
                + three
                + "  NOTE FOR THE HARBOUR\n\nNobody fell into the water.\n\n" + four + "  LESSONS\n\nLook at the oil.\n");

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals(List.of("NOTE FOR THE HARBOUR"), reading.otherSections().stream().map(part -> part.name()).toList());
        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
    }

    @Test
    void a_heading_that_comes_again_on_the_next_page_goes_on_with_its_part() {
        Reading reading = read(
                HEAD + "A. SUMMARY\n\nThe lamp was out.\n\nB. IMPACT\n\nTwo boats waited.\n\nB. IMPACT (continued)\n\n"
                        + "One turned back.\n\nC. LESSONS\n\nLook at the oil.\n");

        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
        assertTrue(String.valueOf(section(reading, Section.IMPACT)).contains("One turned back."));
    }

    @Test
    void choices_that_are_counted_by_letters_are_no_headings() {
        Reading reading = read(
                HEAD + "Summary\n\nThe lamp was out.\n\nRoot cause\n\nWe looked at three:\n\nA. Old oil\n\nB. No wick\n\n"
                        + "C. Rain\n\nIt was the oil.\n");

        assertEquals("We looked at three: A. Old oil B. No wick C. Rain It was the oil.",
                section(reading, Section.ROOT_CAUSES));
    }

    @ParameterizedTest
    @CsvSource({"C.,D.,C.,D.", "3.,4.,3.,4.", "3),4),3.,4.", "III.,IV.,III.,IV."})
    void entries_that_are_counted_below_their_part_are_points_of_a_list(String times, String actions, String time,
            String action) {
        Reading reading = read(HEAD + "SUMMARY\n\nThe lamp was out.\n\nIMPACT\n\nTwo boats.\n\n".replace("SUMMARY",
                times.replace("III", "I").replace("3", "1").replace('C', 'A') + " SUMMARY")
                .replace("IMPACT", times.replace("III", "II").replace("3", "2").replace('C', 'B') + " IMPACT")
                + times + " CHRONOLOGY\n\n   " + time
                + "1   09.00 - The lamp goes out while the\n         keeper is away.\n\n   " + time
                + "2   About 10.30 - Lamp lit again.\n\n" + actions + " ACTIONS\n\n   " + action
                + "1   Buy oil every week and write\n         it down.\n         Owner: Ida Beispiel. Done.\n\n   " + action
                + "2   Ring the skipper.\n         Owner: to be confirmed.\n");

        assertEquals(List.of("The lamp goes out while the keeper is away.", "Lamp lit again."),
                reading.timeline().stream().map(Entry::text).toList());
        assertEquals(List.of("Buy oil every week and write it down", "Ring the skipper"),
                reading.actionItems().stream().map(item -> item.text().replaceFirst("\\.$", "")).toList());
        assertEquals("Ida Beispiel", reading.actionItems().getFirst().owner().name());
        assertNull(reading.actionItems().getLast().owner());
    }

    @Test
    void smaller_headings_above_actions_stay_headings() {
        Reading reading = read(
                HEAD + "1. Summary\n\nThe lamp was out.\n\n2. Actions\n\n2.1 This week\n\n- Buy oil\n\n2.2 Next week\n\n"
                        + "- Buy a wick\n");

        assertEquals(List.of("Buy oil", "Buy a wick"), reading.actionItems().stream().map(item -> item.text()).toList());
    }

    @Test
    void small_roman_numbers_count_points() {
        Reading reading = read(
                HEAD + "Root cause\n\nTwo things:\n\n(i)   Old oil, which nobody\n      had looked at.\n\n(ii)  No wick.\n");

        assertEquals("Two things: Old oil, which nobody had looked at. No wick.", section(reading, Section.ROOT_CAUSES));
    }
}
