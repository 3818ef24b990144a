package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Issues that were copied with the way to them. */
class WayToIssueTest {

    private static final String REPORT = "\n\nType: Incident\nLabels: None\nIncident date: 2021-03-03\nAuthors: Ida Beispiel\n\n"
            + "h3. Summary\n\nThe lamp was out.\n\nh3. Root cause\n\nNo oil.\n";

    @ParameterizedTest
    @ValueSource(strings = {"Projects / Pier / LMP-7", "Harbour › Lamps › LMP-7", "Lamps / [LMP-7]"})
    void the_title_stands_below_it(String way) {
        Reading reading = read(way + "\n\nLamp of the pier out" + REPORT);

        assertEquals("Lamp of the pier out", reading.title());
        assertTrue(found(reading, "left-out"));
        assertEquals(List.of("LMP-7"), reading.documentTickets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lamps / bells of the pier", "Lamp of the pier out, see LMP-7"})
    void other_words_above_a_report_are_its_title(String first) {
        assertEquals(first, read(first + REPORT).title());
    }

    @Test
    void that_an_issue_has_no_labels_is_no_label() {
        assertEquals(List.of(), read("Lamp of the pier out" + REPORT).page().labels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LMP-7\nLamp of the pier out on 3/Mar/21", "LMP-7\n\nLamp of the pier out on 3/Mar/21"})
    void a_key_alone_above_the_title_is_the_ticket(String first) {
        Reading reading = read(first + REPORT);

        assertEquals("Lamp of the pier out on 3/Mar/21", reading.title());
        assertEquals(List.of("LMP-7"), reading.documentTickets());
    }
}
