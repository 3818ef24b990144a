package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Several fields of the head in one line of a dump, and those that stand below all parts. */
class FactsOnOneLineTest {

    private static final String BODY = "\n\n\nRoot cause\n\nNo oil in the lamp.\n";

    @ParameterizedTest
    @ValueSource(strings = {"Date: 2021-03-03 Author: Ida Beispiel / Bo Muster Status: Resolved Duration: 3 h",
            "Date: 2021-03-03 | Author: Ida Beispiel, Bo Muster | Status: Resolved",
            "Date: 2021-03-03 | Duration: ~4 min/hour\nAuthor: Ida Beispiel / Bo Muster | Status: Resolved",
            "Status: Resolved Authors: Ida Beispiel, Bo Muster Services affected: lamp (north) Date (UTC): 2021-03-03"})
    void several_fields_in_one_line_are_fields_each(String line) {
        Reading reading = read("Postmortem: lamp out\n\n" + line + BODY);

        assertEquals("Postmortem: lamp out", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Resolved", reading.status().written());
        assertEquals("No oil in the lamp.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_part_may_stand_behind_a_field() {
        Reading reading = read(
                "Lamp out\n\nStatus: resolved 2021-03-03 ~22:00 Impact: No boat came home. No crate was lost." + BODY);

        assertEquals("No boat came home. No crate was lost.", section(reading, Section.IMPACT));
        assertEquals("resolved 2021-03-03 ~22:00", reading.status().written());
    }

    @Test
    void a_colon_behind_other_words_begins_no_field() {
        Reading reading = read("Lamp out\n\nStatus: the bell said Error: 5 and Status: gone" + BODY);

        assertEquals("the bell said Error: 5 and Status: gone", reading.status().written());
        assertEquals("The log said Date: 2021-03-03 Author: Ida Beispiel and no more.", section(
                read("Lamp out\n\nImpact\n\nThe log said Date: 2021-03-03 Author: Ida Beispiel and no more." + BODY),
                Section.IMPACT));
    }

    @Test
    void a_line_that_wraps_in_a_web_page_tells_its_fields_too() {
        Reading reading = read("<html><body><h1>Lamp out</h1><p>Author: Ida Beispiel\nRCA Team: Bo Muster</p>"
                + "<h2>Root cause</h2><p>No oil.</p></body></html>");

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Bo Muster", reading.fields().get("RCA Team"));
    }

    @Test
    void a_blank_in_front_of_a_label_in_bold_does_not_hide_it() {
        Reading reading = read("<html><body><h1>Lamp out</h1><p><b>Date:</b> 2021-03-03<br>\n"
                + "<b>Author:</b> Ida Beispiel | <b>Status:</b> Resolved</p><h2>Root cause</h2><p>No oil.</p></body></html>");

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Resolved", reading.status().written());
    }

    @Test
    void a_mail_address_beside_a_name_is_no_part_of_it() {
        assertEquals(List.of("Ida Beispiel", "Bo Muster"),
                names(read("Lamp out\n\nAuthors: Ida Beispiel ida@lamp.example, Bo Muster <bo@lamp.example>" + BODY)));
        assertEquals(List.of("ida@lamp.example"), names(read("Lamp out\n\nAuthor: ida@lamp.example" + BODY)));
    }

    @Test
    void created_by_with_a_colon_is_a_field_and_without_one_what_a_wiki_prints() {
        String timeline = "\n\n\nTimeline\n\n  • 2021-05-03 10:00 Lamp out\n";
        Reading written = read("Lamp out\n\nCreated by: Ida Beispiel\n\nAll times PDT." + timeline);

        assertEquals(List.of("Ida Beispiel"), names(written));
        assertEquals(List.of("2021-05-03T10:00:00-07:00"), times(written));
        assertEquals(List.of(), names(read("Lamp out\n\nCreated by Ida Beispiel, last modified on Mar 3, 2021" + BODY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Postmortem prepared by: Ida Beispiel\nDate: March 4, 2021\nReview status: Draft",
            "Prepared by: Ida Beispiel Status: Complete", "Author: Ida Beispiel"})
    void who_signed_below_all_parts_is_the_author(String signature) {
        Reading reading = read(
                "Lamp out 2021-03-03\n\nImpact\n\nNone.\n\n\nLessons learned\n\nOil burns.\n\n" + signature + "\n");

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("Oil burns.", section(reading, Section.LESSONS));
    }

    @Test
    void who_wrote_a_change_that_is_shown_in_a_part_is_no_author() {
        Reading reading = read("Lamp out\n\nRoot cause\n\nThis change put it out:\n\nAuthor: Ida Beispiel\nDate: 2021-03-03\n\n"
                + "It took the oil.\n\n\nImpact\n\nNone.\n");

        assertEquals(List.of(), names(reading));
        assertNull(reading.date());
    }

    @Test
    void the_status_may_be_the_last_that_a_page_tells() {
        Reading reading = read(
                "Lamp out\n\nImpact\n\nNone.\n\n\nLessons learned\n\n  • Oil burns\n\n\nStatus\n\nResolved. No more of it.\n");

        assertEquals("Resolved. No more of it.", reading.status().written());
        assertEquals("Oil burns", section(reading, Section.LESSONS));
    }
}
