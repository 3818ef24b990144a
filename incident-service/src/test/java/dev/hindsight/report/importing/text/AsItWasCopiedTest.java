package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The same page says the same, however the program that it was copied from writes letters and lines. */
class AsItWasCopiedTest {

    private static final String PAGE = """
            Lamp out

            Authors

            Siân Prýs, Wanjirũ Muster

            Impact

            Boats waited.

            Timeline

            3 March 2021 10:00 UTC - Lamp out

            3 March 2021 10:20 UTC - Lamp on

            Action Items

            Action Items

            Owner

            Buy oil

            Wanjirũ Muster

            Trim the wick

            @Siân Prýs

            Lessons Learned

            Look at the can.
            """;

    static Stream<String> copies() {
        return Stream.of(PAGE, PAGE.replace("\n", "\r\n"), Normalizer.normalize(PAGE, Normalizer.Form.NFD),
                PAGE.replaceAll("(?m)^(?=.)", "    "), PAGE.replace("\n\n", "\n\n\n"), PAGE.replace("\n\n", "\n \n\t\n\n"),
                PAGE.replaceAll("(?m)(?<=\\S)$", "  "), "\ufeff" + PAGE);
    }

    @ParameterizedTest
    @MethodSource("copies")
    void a_page_says_the_same_however_it_was_copied(String copy) {
        Reading reading = read(copy);

        assertEquals(List.of("Siân Prýs", "Wanjirũ Muster"), names(reading));
        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("Wanjirũ Muster", "Siân Prýs"), owners(reading));
        assertEquals("Look at the can.", section(reading, Section.LESSONS));
        assertEquals(2, reading.timeline().size());
    }

    @Test
    void a_heading_may_be_numbered_and_underlined() {
        Reading reading = read(
                "Lamp out\n========\n\n1. Impact\n---------\nBoats waited.\n\n2. Root cause\n-------------\nNo oil.\n\n"
                        + "3. Action items\n---------------\n* Buy oil\n");

        assertEquals("Boats waited.", section(reading, Section.IMPACT));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }

    @Test
    void the_way_to_a_page_above_it_is_no_title() {
        assertEquals("Lamp out in the harbour of the north",
                read("Pages\nPort Services\nIncident reviews 2021\n\nLamp out in the harbour of the north\n\n"
                        + PAGE.substring(10)).title());
    }

    @Test
    void lines_below_an_entry_may_open_with_a_long_dash() {
        Reading reading = read(
                PAGE.replace("10:00 UTC - Lamp out", "10:00 UTC — Lamp out\n    — a gull saw it\n    — nobody else did"));

        assertEquals(2, reading.timeline().size());
    }

    @Test
    void the_local_time_that_is_named_is_a_zone_and_one_that_is_not_is_none() {
        String page = PAGE.replace(" UTC", "").replace("Timeline\n", "Timeline\n\nAll times are local time (CET).\n");

        assertEquals("2021-03-03T10:00:00+01:00", read(page).timeline().getFirst().at());
        assertEquals("2021-03-03T10:00", read(page.replace(" (CET)", "")).timeline().getFirst().at());
    }

    @Test
    void measures_are_what_is_to_be_done_and_a_state_may_stand_where_a_day_should() {
        Reading reading = read(PAGE.replace("Action Items\n\nAction Items\n\nOwner", "Measures\n\nWho\n\nWhat\n\nBy when")
                .replace("Buy oil\n\nWanjirũ Muster", "Wanjirũ Muster\n\nBuy oil\n\ndone")
                .replace("Trim the wick\n\n@Siân Prýs", "@Siân Prýs\n\nTrim the wick\n\n12 March 2021"));

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("Wanjirũ Muster", "Siân Prýs"), owners(reading));
        assertEquals(true, reading.actionItems().getFirst().done());
    }

    @Test
    void the_name_of_the_part_may_head_its_first_column() {
        Reading reading = read(PAGE.replace("Action Items", "Follow-up actions"));

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
    }
}
