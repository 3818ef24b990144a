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
    void the_name_of_the_part_may_head_its_first_column() {
        Reading reading = read(PAGE.replace("Action Items", "Follow-up actions"));

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
    }
}
