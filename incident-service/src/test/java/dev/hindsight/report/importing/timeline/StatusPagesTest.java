package dev.hindsight.report.importing.timeline;

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

/** Updates of a status page whose states were lost, or that has but one. */
class StatusPagesTest {

    @Test
    void updates_without_their_states_are_what_stands_between_the_stamps() {
        Reading reading = read("""
                Lamp out at the north light
                Incident Report for Lights
                The lamp burns again.

                We shall look at it once more tomorrow.
                Posted Aug 09, 2022 - 08:02 UTC
                The lamp is out.
                Posted Aug 08, 2022 - 22:45 UTC
                """);

        assertEquals("Lamp out at the north light", reading.title());
        assertNull(reading.status());
        assertEquals(List.of("2022-08-09T08:02:00Z", "2022-08-08T22:45:00Z"), times(reading));
        assertEquals("The lamp burns again. We shall look at it once more tomorrow.", texts(reading).getFirst());
    }

    @Test
    void the_only_update_of_a_status_page_tells_the_state_and_its_words_are_the_report() {
        Reading reading = read("""
                Lamp out at the north light
                Incident Report for Lights
                Resolved
                Customer Impact: Two boats waited.

                Root Cause: No oil.
                Posted May 09, 2018 - 12:00 CDT
                """);

        assertEquals("Resolved", reading.status().written());
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
    }

    @Test
    void the_stamp_of_a_paper_above_the_updates_is_none_of_them() {
        Reading reading = read("""
                Lamp out at the north light

                Incident Report

                Summary of resolution

                Oil was poured.

                Posted Nov 22, 2018 - 13:19 UTC

                The lamp was out,
                and it burns again.
                Posted Nov 18, 2018 - 00:57 UTC
                This incident affected: North light, and Horn.
                """);

        assertEquals(List.of("2018-11-18T00:57:00Z"), times(reading));
        assertEquals(List.of("The lamp was out, and it burns again."), texts(reading));
        assertEquals("Oil was poured.", section(reading, Section.RESOLUTION));
        assertEquals("North light, and Horn.", section(reading, Section.IMPACT));
        assertEquals("North light, and Horn.", reading.fields().get("Affected services"));
    }

    @Test
    void a_paper_with_one_update_has_the_state_of_that() {
        Reading reading = read("""
                Lamp out
                Incident Report for Lights
                Postmortem

                Summary and Impact on Customers

                Two boats waited.

                Posted Nov 22, 2018 - 13:19 CAT

                Resolved
                The lamp burns.
                Posted Nov 18, 2018 - 02:57 CAT
                This incident affected: North light.
                """);

        assertEquals("Resolved", reading.status().written());
        assertEquals(List.of("2018-11-18T02:57:00+02:00"), times(reading));
        assertEquals("Two boats waited.", section(reading, Section.SUMMARY));
        assertEquals("North light.", reading.fields().get("Affected services"));
        assertNull(section(reading, Section.IMPACT));
    }

    @Test
    void a_paper_without_parts_is_one_and_goes_on_with_no_field() {
        Reading reading = read("""
                Lamp out
                Incident Report for Lights
                Postmortem

                The lamp went out because nobody had poured oil into it, and nobody looked.

                Posted Nov 22, 2018 - 13:19 UTC

                Resolved
                The lamp burns.
                Posted Nov 18, 2018 - 02:57 UTC
                Investigating
                The lamp is out.
                Posted Nov 18, 2018 - 01:57 UTC
                This incident affected: North light.
                """);

        assertEquals("North light.", reading.fields().get("Affected services"));
        assertEquals("Postmortem", reading.otherSections().getFirst().name());
        assertEquals("The lamp went out because nobody had poured oil into it, and nobody looked.",
                reading.otherSections().getFirst().plain());
    }

    @Test
    void what_was_added_to_the_only_post_has_times_of_its_own() {
        Reading newest = read("""
                Lamp out
                Incident Report for Lights
                Resolved
                **Updated 09:03 UTC** There was no oil. The lamp has some now.

                Boats may go.

                **Updated 08:49 UTC** The lamp burns.

                We look at the lamp.
                Posted Apr 04, 2018 - 07:43 UTC
                """);
        Reading oldest = read("""
                Lamp out
                Incident Report for Lights
                Resolved
                We look at the lamp.

                Update (08:49 UTC): The lamp burns.

                Boats may go.

                Update (09:03 UTC): There was no oil.
                Posted Apr 04, 2018 - 07:43 UTC
                """);

        assertEquals("Resolved", newest.status().written());
        assertEquals(List.of("2018-04-04T09:03:00Z", "2018-04-04T08:49:00Z", "2018-04-04T07:43:00Z"), times(newest));
        assertEquals(List.of("There was no oil. The lamp has some now. Boats may go.", "The lamp burns.",
                "We look at the lamp."), texts(newest));
        assertEquals(List.of("2018-04-04T07:43:00Z", "2018-04-04T08:49:00Z", "2018-04-04T09:03:00Z"), times(oldest));
        assertEquals("The lamp burns. Boats may go.", texts(oldest).get(1));
    }

    @Test
    void a_post_that_only_speaks_of_an_update_stays_one_text() {
        Reading reading = read("""
                Lamp out
                Incident Report for Lights
                Resolved
                Update your charts before you leave at 09:00 UTC.
                Posted Apr 04, 2018 - 07:43 UTC
                """);

        assertEquals(List.of(), times(reading));
    }

}
