package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A retrospective that tells everything in prose, lists and names above lists. */
class RetrospectiveTest {

    private static final String RETRO = """
            # Incident retro - lamp out

            **Incident from:** 2021-03-03

            **Incident till:** 2021-03-04

            **Retro held:** 2021-03-09

            - [Timeline](#timeline)
            - [Actions](#actions)

            ## Timeline

            3 March 2021

            See https://chat.example/archives/C1/p2

            10.01 BM: no boat is told, and we are working on

            10.02 questions about the fuse

            10.07 IB sent word, being worked on

            10.08 BM: 99% sure<br>
            10.09 Lamp on again

            ## Analysis of causes

            A fuse

            ## Actions

            **Ida**
            - Buy fuses - done

            **BM (/IB supporting)**
            - Count fuses

            **Monitoring**
            - Watch the fuse

            The rest:
            - Paint the tower
            """;

    @Test
    void the_first_of_several_days_is_the_day_and_a_list_of_places_on_the_page_is_no_value() {
        Reading reading = read(RETRO);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("2021-03-09", reading.fields().get("Retro held"));
        assertEquals("A fuse", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void where_paragraphs_open_with_times_each_that_does_is_an_entry() {
        assertEquals(List.of("BM: no boat is told, and we are working on", "questions about the fuse",
                "IB sent word, being worked on", "BM: 99% sure", "Lamp on again"), texts(read(RETRO)));
        assertEquals("2021-03-03T10:01", times(read(RETRO)).getFirst());
    }

    @Test
    void a_name_above_a_list_of_actions_owns_them_and_a_kind_of_work_does_not() {
        List<ActionItem> items = read(RETRO).actionItems();

        assertEquals(java.util.Arrays.asList("Ida", "BM", null, null), items.stream().map(ActionItem::ownerName).toList());
        assertEquals(List.of("", "BM (/IB supporting)", "Monitoring", "The rest"),
                items.stream().map(ActionItem::comment).toList());
        assertEquals(Boolean.TRUE, items.getFirst().done());
    }
}
