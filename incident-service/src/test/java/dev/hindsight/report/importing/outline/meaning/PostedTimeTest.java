package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** When an update was posted, above its words, below them, or below the name of a state. */
class PostedTimeTest {

    private static final String HEAD = "---\ntitle: Lamp out\n---\n\n";
    private static final List<String> TIMES = List.of("2021-03-03T12:30:00Z", "2021-03-03T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-03 12:30 UTC\nThe lamp burns.\n\n2021-03-03 10:00 UTC\nDark.\n",
            "The lamp burns.\n\n_Posted 2021-03-03 12:30 UTC_\n\nDark.\n\n_Posted on 2021-03-03, 10:00 UTC_\n"})
    void it_may_touch_its_words_or_stand_below_them(String updates) {
        Reading reading = plain(HEAD + updates);

        assertEquals(List.of("The lamp burns.", "Dark."), texts(reading));
        assertEquals(TIMES, times(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "## Resolved\n\n2021-03-03 12:30 UTC\n\nThe lamp burns.\n\n## Identified\n\n2021-03-03 10:00 UTC\n\nDark.\n",
            "### Resolved\nThe lamp `burns`.\nMar 3, 2021 12:30 UTC\n\n### Identified\nDark.\nMar 3, 2021 - 10:00 UTC\n",
            "### Resolved\nThe lamp burns.\n\n*Mar 3, 2021 12:30 UTC*\n\n### Identified\nDark.\n\n*Mar 3, 2021 - 10:00 UTC*\n",
            "**Resolved**\n\n2021-03-03 12:30 UTC\n\nThe lamp burns.\n\n**Identified**\n\n2021-03-03 10:00 UTC\n\nDark.\n",
            "*[Resolved] 2021-03-03 12:30 UTC*\n\nThe lamp burns.\n\n*[Identified] 2021-03-03 10:00 UTC*\n\nDark.\n"})
    void it_belongs_to_the_state_that_is_named_beside_it(String updates) {
        Reading reading = plain(HEAD + updates);

        assertEquals(List.of("Resolved The lamp burns.", "Identified Dark."), texts(reading));
        assertEquals(TIMES, times(reading));
    }

    @Test
    void a_state_without_a_time_or_with_one_in_its_words_is_no_update() {
        assertEquals(List.of(), texts(plain(HEAD + "## Resolved\n\nThe lamp burns.\n\n## Identified\n\nDark.\n")));
        assertEquals(List.of(),
                texts(plain(HEAD + "## Resolved\n\nThe lamp burns since 2021-03-03 12:30 UTC.\n\nAll is well.\n\n"
                        + "## Identified\n\nDark at 2021-03-03 10:00 UTC.\n\n**Rust.**\n")));
    }

    @Test
    void what_is_called_an_update_of_a_day_with_its_year_is_one() {
        String updates = "The lamp is out.\n\n- - -\n\nUpdate 24/12/2021\n\n* Lamp: dim\n\nWe go on.\n\n- - -\n\n"
                + "Update 26/12/2921\n\n* Lamp: ok\n";

        for (String page : List.of(updates, updates.replaceAll("(Update.*)", "**$1**"),
                updates.replaceAll("(Update.*)", "### $1"))) {
            Reading reading = plain(HEAD + page);

            assertEquals(List.of("Lamp: dim We go on.", "Lamp: ok"), texts(reading));
            assertEquals(List.of("2021-12-24", "null"), times(reading));
        }
        assertEquals(List.of(), texts(plain(HEAD + updates.replace("Update", "Resolved"))));
        assertEquals(List.of(), texts(plain(HEAD + updates.replaceAll("/12/2.21", "/12"))));
        assertEquals(List.of(), texts(plain(HEAD + updates.replace("Update 26/12/2921", "Two days later"))));
    }

    @Test
    void a_time_below_words_that_does_not_say_that_they_were_posted_then_may_be_that_of_others() {
        assertEquals(List.of(), texts(
                plain(HEAD + "The lamp is out.\n\n2021-03-03 12:30 UTC\n\nThe lamp **burns**.\n\n2021-03-03 10:00 UTC\n")));
    }

    @Test
    void the_day_may_be_that_of_the_page_where_three_times_stand_alone() {
        String dated = "---\ntitle: Lamp out\ndate: 2021-03-03\n---\n\n";
        String three = "**12:30 UTC**\n\nThe lamp burns.\n\n**10:00 UTC**\n\nDark.\n\n**09:00 UTC**\n\nDim.\n";
        List<String> times = List.of("2021-03-03T12:30:00Z", "2021-03-03T10:00:00Z", "2021-03-03T09:00:00Z");

        assertEquals(times, times(plain(dated + three)));
        assertEquals(times, times(plain(dated + three.replace("**", ""))));
        assertEquals(List.of(), times(plain(dated + "12:30 UTC\n\nThe lamp burns.\n\n10:00 UTC\n\nDark.\n")));
        assertEquals(List.of(), times(plain(dated + three.replace(" UTC", "").replace("**", "").replace(':', 'h'))));
    }

    @Test
    void two_paragraphs_that_open_with_a_day_and_a_time_are_updates() {
        Reading reading = plain(HEAD + "**2021-03-03 12:30 UTC** The lamp burns for all the boats of the pier.\n\nSorry.\n\n"
                + "**2021-03-03 10:00 UTC** It is dark, and we look at all the oil.\n");

        assertEquals(List.of("The lamp burns for all the boats of the pier. Sorry.", "It is dark, and we look at all the oil."),
                texts(reading));
        assertEquals(TIMES, times(reading));
        assertEquals(List.of(), times(plain(HEAD + "2021-03-03 12:30 UTC was when the **lamp** was lit at last.\n\n"
                + "2021-03-03 10:00 UTC was when it had gone out.\n")));
    }
}
