package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Updates of a status page that are parted by rules alone. */
class DatedLinesTest {

    @Test
    void a_day_and_a_time_alone_above_words_open_an_entry() {
        Reading reading = plain("""
                ---
                title: Lamp out at the pier
                date: 2021-03-03 10:00:00
                resolved: true
                ---

                2021-03-03 12:30 UTC

                The lamp burns. `Oil` was poured.

                We keep it open for a day.

                ---

                2021-03-03 10:00 UTC

                The lamp is out.
                """);

        assertEquals(List.of("2021-03-03T12:30:00Z", "2021-03-03T10:00:00Z"), times(reading));
        assertEquals(List.of("The lamp burns. Oil was poured. We keep it open for a day.", "The lamp is out."), texts(reading));
        assertEquals("resolved", reading.status().written());
        assertTrue(found(reading, "timeline-inferred"));
    }

    @Test
    void a_state_may_stand_beside_them_and_words_may_stand_above() {
        Reading reading = plain("""
                # Lamp out

                ## Incident

                The lamp of the pier is out in this outage.

                Resolved - 3 March 2021, 12:30 UTC

                The lamp burns.

                Investigating - 3 March 2021, 10:00 UTC

                The lamp is out. **Sorry.**
                """);

        assertEquals(List.of("2021-03-03T12:30:00Z", "2021-03-03T10:00:00Z"), times(reading));
        assertEquals(List.of("Resolved The lamp burns.", "Investigating The lamp is out. Sorry."), texts(reading));
    }

    @Test
    void in_bold_they_are_no_fields_of_the_head() {
        String page = "---\ntitle: Lamp out\n---\n\n**2021-03-03 12:30 UTC**%s\n\nThe lamp burns.\n\n**2021-03-03 10:00 UTC**%s\n\nDark.\n";

        assertEquals(List.of("The lamp burns.", "Dark."), texts(plain(page.formatted("", ""))));
        assertEquals(List.of("Resolved The lamp burns.", "Investigating Dark."),
                texts(plain(page.formatted(" - Resolved", " - Investigating"))));
    }

    @Test
    void one_moment_or_moments_in_sentences_are_no_updates() {
        Reading reading = plain("""
                # Lamp out

                2021-03-03 12:30 UTC

                The lamp burns since noon, and it was the oil.

                2021-03-03 10:00 UTC was when it went out.

                ## Root cause

                **Rust.**
                """);

        assertEquals(List.of(), times(reading));
        assertEquals("Rust.", section(reading, Section.ROOT_CAUSES));
    }
}
