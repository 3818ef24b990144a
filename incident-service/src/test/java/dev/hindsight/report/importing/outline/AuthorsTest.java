package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Who wrote a report: lists, bylines, remarks behind names. */
class AuthorsTest {

    @Test
    void what_stands_below_the_authors_on_their_line_is_nobody() {
        Reading reading = read("""
                Lamp out
                Status: Closed
                Summary: The lamp was out.
                Report date: 2021-03-04
                Reported by: Ida Beispiel, Bo Muster
                Related URLs None
                Incident details:
                Lamp 67 is part of the north pier, and of no other.
                It was lit again.
                """);

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Incident details", reading.otherSections().getFirst().name());
        assertEquals(List.of("Related URLs None"), reading.notPlaced());
    }

    @Test
    void authors_of_a_list_with_more_about_each_are_their_names() {
        Reading reading = read("""
                ---
                title: Lamp out
                author:
                  - name: "@ida"
                    link: "https://lamps.example/ida"
                  - name: Bo Muster
                    role: keeper
                tags: [oil]
                ---

                ## Summary

                The lamp went out.
                """);

        assertEquals(List.of("ida", "Bo Muster"), names(reading));
        assertEquals(Map.of("author link", "https://lamps.example/ida", "author role", "keeper"), reading.fields());
        assertEquals(List.of("oil"), reading.page().labels());
    }

    @Test
    void a_remark_behind_a_dash_and_the_day_of_the_signature_are_no_authors() {
        Reading reading = read("# Lamp out\n\n## Summary\n\nIt went out.\n\n## Author\n\n"
                + "* **Ida Beispiel** - *first draft* - [IdaB](https://lamps.example/ida)\n12/24/2023\n");

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(read("# Lamp out\n\nAuthors: Ida Beispiel – Bo Muster\n")));
    }

    @Test
    void who_created_the_report_wrote_it_and_the_zone_below_is_no_name() {
        Reading reading = read("""
                # Lamp out on 4 March 2024

                Created by: [Ida Beispiel](https://lamps.example/ida)

                All times CET.

                ## Summary

                The lamp went out.

                ## Timeline

                * [10:00] Lamp out
                """);

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals(List.of("2024-03-04T10:00:00+01:00"), times(reading));
    }

    @Test
    void tags_between_commas_are_labels_of_their_own() {
        assertEquals(List.of("lamp", "oil"),
                read("---\ntitle: Lamp out\ntags: lamp, oil\n---\n\n## Summary\n\nIt went out.\n").page().labels());
    }

    @Test
    void a_byline_below_the_first_heading_is_no_part_of_its_text() {
        Reading reading = read("""
                Lamp out

                Issue Summary:

                Ida Beispiel
                Aug 28, 2017 · 2 min read

                The lamp was out.
                """);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @Test
    void the_name_above_the_reading_time_is_that_of_the_author() {
        assertEquals(List.of("Ida Beispiel"), names(read("""
                Lamp out, a postmortem

                Ida Beispiel
                3 min readFeb 19, 2022

                Issue Summary

                The lamp was out.
                """)));
        assertEquals(List.of("bo_muster"), names(read("""
                Lamp out, a postmortem

                bo_muster

                ·

                Follow

                4 min read

                Issue Summary

                The lamp was out.
                """)));
    }

    @Test
    void what_a_template_asks_for_is_nobody_and_a_name_in_brackets_is_one() {
        assertEquals(List.of("ida"), names(read("# Lamp out\n\n**Authors**: ida, <add name here>\n\n## Summary\nOut.\n")));
        assertEquals(List.of("Ida Beispiel"), names(read("# Lamp out\n\nAuthors: [Ida Beispiel]\n\n## Summary\nOut.\n")));
        assertEquals(List.of(), names(read("# Lamp out\n\nAuthors: [Your Name]\n\n## Summary\nOut.\n")));
    }

    @Test
    void whom_the_front_matter_names_is_known_where_somebody_is_to_do_something() {
        Reading reading = read("---\ntitle: Lamp out\nauthor: Ida Beispiel\n---\n\n## Action items\n\n- Ida to fetch oil\n");

        assertEquals(List.of("Ida"), owners(reading));
    }

    @Test
    void a_remark_in_brackets_behind_a_name_is_no_part_of_it_and_is_kept() {
        Reading reading = read("""
                Date | 3 March 2021 |
                Authors | Ida (Idi) Beispiel (plus those who rowed out that night) |
                Trigger
                Rain
                """);

        assertEquals(List.of("Ida (Idi) Beispiel"), names(reading));
        assertEquals(1, reading.notPlaced().size());
    }

    @Test
    void who_prepared_the_postmortem_wrote_it() {
        assertEquals(List.of("Ida Beispiel"), names(read("# Lamp out\n\n**Summary**: Dark.\n\n---\n"
                + "**Postmortem prepared by**: Ida Beispiel\n")));
    }

    @Test
    void below_a_heading_of_metadata_stand_fields_and_it_is_no_title() {
        Reading reading = read(
                "# Metadata\n\nOwner: @ida\n\nInvolved:\n\nCall recording: none\n\n# Overview\n\nLamp out.\n\n# Root cause\n\nRain.\n");

        assertNull(reading.title());
        assertEquals(List.of("ida"), names(reading));
        assertEquals("none", reading.fields().get("Call recording"));
    }
}
