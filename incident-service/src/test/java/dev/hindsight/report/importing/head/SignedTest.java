package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Who signed a post, and the day in its title. */
class SignedTest {

    @ParameterizedTest
    @ValueSource(strings = {"By Ida Beispiel and Bo Muster", "1 August 2025 · by Ida Beispiel and Bo Muster",
            "Posted by Ida Beispiel and Bo Muster on August 1, 2025", "Aug 1, 2025 by Ida Beispiel and Bo Muster"})
    void a_line_of_nothing_but_names_behind_by_and_a_day_tells_who_wrote_it(String line) {
        Reading reading = post(line);

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("The lamp was out for an hour.", section(reading, Section.SUMMARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Caused by Ida Beispiel and Bo Muster", "By Ida Beispiel and Bo Muster we were told of it.",
            "The mayor, by Ida Beispiel"})
    void other_words_in_the_line_leave_it_a_text(String line) {
        assertEquals(List.of(), names(post(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ida Beispiel, VP Engineering and Operations", "Ida Beispiel - Head of Harbours",
            "Ida M. Beispiel, Senior Lamp Engineer"})
    void a_name_and_a_role_alone_on_a_line_tell_who_wrote_it(String line) {
        assertEquals(List.of(line.split(",| - ")[0]), names(post(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Incident Manager, Lead Engineer", "Harbour Operations, Lead",
            "Ida Beispiel, the lamp and the engine",
            "Ida Beispiel, our VP Engineering, was told.", "North Pier, Long Lead Time"})
    void a_role_without_a_name_or_in_a_sentence_tells_of_no_author(String line) {
        assertEquals(List.of(), names(post(line)));
    }

    @Test
    void the_parts_of_a_name_may_stand_apart_in_the_front_matter() {
        Reading reading = plain("""
                ---
                title: Lamp out
                author:
                  login: ida
                  first_name: Ida
                  last_name: Beispiel
                ---

                The lamp was out for an hour.

                ## Root cause
                No oil.
                """);

        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @Test
    void a_remark_in_brackets_does_not_hide_the_day_before_it() {
        assertEquals(LocalDate.of(2021, 3, 4),
                plain("# Bell silent 2021-03-04 (north pier, lamp 3)\n\n## Impact\nNone.\n").date());
        assertNull(plain("# Bell silent since 2021-03-04 (north pier)\n\n## Impact\nNone.\n").date());
    }

    private static Reading post(String line) {
        return plain("# Lamp out\n\n" + line + "\n\nThe lamp was out for an hour.\n\n## Root cause\n\nNo oil.\n");
    }

    @Test
    void a_last_line_may_say_by_whom_it_was_prepared() {
        String lamp = "# Lamp out\n\n## Impact\n\nDark.\n\n---\n\n";

        assertEquals(List.of("Rock Lamp Team"), names(read(lamp + "*Prepared by Rock Lamp Team*\n")));
        assertEquals(List.of("Ida Beispiel"), names(read(lamp + "This report was written by Ida Beispiel.\n")));
        assertEquals(List.of("Ida Beispiel"),
                names(read(lamp + "*Document prepared by Ida Beispiel, Keeper of Lamps – Rock Lamp Trust, May 2021*\n")));
        assertEquals(List.of("Ida Beispiel"), names(read(lamp + "Written by Ida Beispiel (keeper of the rock)\n")));
        assertEquals(List.of(), names(read(lamp + "Prepared by Rock Lamp Team, and read by all of us\n")));
        assertEquals(List.of(), names(read(lamp + "*Prepared by hand in the tower*\n")));
        assertEquals(List.of(), names(read(lamp + "Prepared by Ida for the keepers of the rock\n")));
        assertEquals(List.of(), names(read(lamp + "Prepared by Ida Beispiel\n\nMore is told elsewhere.\n")));
    }

    @Test
    void by_with_a_colon_below_the_title_and_accounts_in_the_front_matter_say_who_wrote_it() {
        assertEquals(List.of("Ida Beispiel"),
                names(read("# Lamp out\nBy: Ida Beispiel\n\nThe lamp was out.\n\n## Root cause\n\nNo oil.\n")));
        assertEquals(List.of("ida"),
                names(read(
                        "---\ntitle: Lamp out\nauthor_github: ida\n---\n\nThe lamp was out.\n\n## Root cause\n\nNo oil.\n")));
    }
}
