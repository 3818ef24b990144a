package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.listed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** "Target date: …" among the words of an action. */
class TargetDatesTest {

    @Test
    void a_target_date_behind_its_owner_is_when_it_is_due() {
        ActionItem item = listed("Keep a list of tanks. Owner: Ida Beispiel. Target date: 14 March 2021. Status: Done")
                .actionItems()
                .getFirst();

        assertEquals("2021-03-14", String.valueOf(item.due()));
        assertEquals("Ida Beispiel", item.ownerName());
        assertEquals("Keep a list of tanks.", item.text());
        assertEquals(true, item.done());
    }

    @Test
    void the_day_of_the_week_may_stand_before_it() {
        ActionItem item = listed("Keep a list of tanks. Owner: Ida Beispiel. Due: Wed 17 November 2021. In progress.")
                .actionItems().getFirst();

        assertEquals("2021-11-17", String.valueOf(item.due()));
        assertEquals("Ida Beispiel", item.ownerName());
        assertEquals(false, item.done());
    }

    @Test
    void a_date_that_is_only_spoken_of_stays_in_the_words() {
        Reading reading = listed("Move the target date 14 March 2021 in all plans");

        assertNull(reading.actionItems().getFirst().due());
        assertEquals("Move the target date 14 March 2021 in all plans", reading.actionItems().getFirst().text());
    }
}
