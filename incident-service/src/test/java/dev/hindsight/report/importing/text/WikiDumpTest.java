package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.dump;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What a dump of a wiki page has beside times and actions: its frame, people, fields and other renderings. */
class WikiDumpTest {

    @Test
    void the_border_of_a_cell_may_stand_on_the_line_below() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Timeline
                Mar 3, 2021 10:00 | Lamp out |
                Mar 3, 2021 11:47
                | Keepers look into it |
                Mar 3, 2021 12:00 | |
                Mar 3, 2021 13:00 |
                |
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("Lamp out", "Keepers look into it", "", ""), texts(reading));
        assertTrue(found(reading, "lost-text", "timeline[2]"));
        assertFalse(found(reading, "not-placed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Date | |\nStatus | Documenting |\nImpact | Dark |\n...\nThe lamp was wasout.\n...\nTrigger\nGull\n...\nLessons Learned\nOil\n",
            "...\n21:23 Lamp out\n10:00 Lamp on\n...\n",
            "Summary\n\nDark\n\nTrigger\n\n  • Slack\n\n    Image RemovedImage Added\n\nDetection\n\nKeeper\n",
            "Status\n\nDocumenting\n\nJira Legacy\nserverSystem JIRA\nkeyLMP-7\n\nSummary\n\nDark\n",
            "Date |\n| |||\nStatus | Done | |||\nSummary | Dark |\nTable of Contents |\n---|\nNon-technical Description\n...\n10:00 out\n"})
    void a_comparison_without_its_heading_is_refused(String text) {
        Reading reading = read(text);

        assertTrue(reading.isRefused());
        assertTrue(found(reading, "not-one-report"));
    }

    @Test
    void dots_a_template_left_in_empty_parts_are_no_comparison() {
        Reading reading = read(
                "Date\n\n3 March 2021\n\nSummary\n\nDark\n\nTrigger\n\n...\n\nDetection\n\n...\n\nResolution\n\n...\n");

        assertFalse(reading.isRefused());
        assertEquals("", section(reading, Section.TRIGGER));
    }

    @Test
    void the_list_of_all_incidents_is_no_report() {
        assertTrue(read("/\nIncident Log\n\nIncident Log\n\n\nHow to respond:\n\nTell the keeper.\n\n3 March 2021 Lamp out\n")
                .isRefused());
        assertFalse(read("Incident log\n\nDate\n\n3 March 2021\n\nTimeline\n\n  • 10:00 - out\n").isRefused());
    }

    @Test
    void a_link_behind_the_status_is_a_ticket_of_the_report() {
        Reading reading = read(
                "Date\n\n3 March 2021\n\nStatus\n\nDocumenting https://jira.lamp.example/browse/LMP-7\n\nSummary\n\nDark\n");

        assertEquals("Documenting", reading.status().written());
        assertEquals("documenting", reading.status().mapped());
        assertEquals(List.of("LMP-7"), reading.documentTickets());
        assertFalse(found(reading, "not-placed"));
    }

    @Test
    void many_names_in_a_row_are_reported_however_they_are_written() {
        assertTrue(found(read("Authors\n\nIda BeispielBo.Muster Tom (Tommy) Test\n\nStatus\n\nDone\n"), "person-unresolved",
                "authors"));
    }

    @Test
    void an_aside_of_the_writer_is_content() {
        Reading reading = read(
                "Status\n\nDone\n\nRoot Cause(s)\n\n  • No oil\n\n  • (any idea why? I’m guessing that it leaked)\n");

        assertEquals("No oil (any idea why? I’m guessing that it leaked)", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_part_without_a_name_of_ours_ends_a_list_where_no_line_is_empty() {
        Reading reading = read("""
                Date | |
                Status | Done |
                Impact
                - Dark
                What went wrong
                - No oil
                Where we got lucky
                - .
                Supporting information
                - Picture of the lamp
                - Picture of the can
                """);

        assertEquals("", section(reading, Section.GOT_LUCKY));
        assertEquals("Picture of the lamp Picture of the can", reading.otherSections().getFirst().plain());
    }

    @Test
    void links_that_a_space_prints_below_each_page_are_not_content() {
        Reading reading = read("""
                Date | |
                Status | Complete |
                Impact | Dark |
                Timeline
                - August 29, 2019 - Lamp out
                - September 2, 2019 - Lamp lit
                Chat: https://lamps.chat.example/
                Tickets: https://lamps.tickets.example/issues/?filter=12
                """);

        assertEquals("Lamp lit", texts(reading).getLast());
    }

    @Test
    void two_full_names_that_touch_are_two_people() {
        Reading reading = read("""
                Date

                AuthorsIda Beispiel (Deactivated)Bo MusterCy (Cyclone) ExemploDi McProva
                StatusDone

                Impact

                Dark
                """);

        assertEquals(List.of("Ida Beispiel", "Bo Muster", "Cy (Cyclone) Exemplo", "Di McProva"),
                reading.authors().stream().map(Person::name).toList());
    }

    @Test
    void what_the_wiki_prints_may_stand_beside_each_other() {
        Reading reading = read("You are viewing an old version of this page. View the current version.\n"
                + "Compare with Current | View Page History |\n« Previous Version 5 Next »\nLamp out\nDate | 2021-03-03 |\n"
                + "Impact | No boat came home |\n");

        assertEquals("Lamp out", reading.title());
    }

    @Test
    void below_a_box_to_tick_stands_whose_it_is() {
        Reading reading = read(
                "Lamp out\n\nDate\n\n3 March 2021\n\nAuthors\n\nIda Beispiel\n\n\nAction Items\n\nAction Items\nOwner\n\n"
                        + "✅ Buy oil\nBo Muster\n\n⬜ Trim the wick\nIda Beispiel\nLMP-4\n\n⬜ Ring the bell\n??\n\n⬜ Count the\nboats\n\n\n"
                        + "Lessons Learned\n\nOil\n");

        assertEquals(List.of("Buy oil", "Trim the wick", "Ring the bell", "Count the boats"), actionTexts(reading));
        assertEquals(List.of("Bo Muster", "Ida Beispiel", "null", "null"), owners(reading));
        assertEquals(List.of(true, false, false, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("LMP-4"), reading.actionItems().get(1).ticketKeys());
    }
}
