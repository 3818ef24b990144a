package dev.hindsight.report.importing.page;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Points and sentences pushed in, signs that touch their words, code that is opened twice. */
class PushedInTest {

    @Test
    void a_list_pushed_in_below_its_heading_is_no_code() {
        Reading reading = read("""
                # Lamp out

                ## Timeline (UTC)
                    - 2024-05-06 11:16 the lamp went out
                    - 2024-05-06 11:54 oil came

                ## Action items

                - Buy oil
                """);

        assertEquals(List.of("2024-05-06T11:16:00Z", "2024-05-06T11:54:00Z"), times(reading));
    }

    @Test
    void sentences_pushed_in_below_their_heading_are_no_code_but_commands_are() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                    The lamp of the tower was out for half an hour on Saturday.

                ## Root cause

                    lamp --light --oil=0
                """);

        assertEquals("The lamp of the tower was out for half an hour on Saturday.", section(reading, Section.SUMMARY));
        assertEquals("```\nlamp --light --oil=0\n```", reading.sections().get(Section.ROOT_CAUSES).markdown());
    }

    @Test
    void code_that_is_opened_twice_ends_where_the_next_begins() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                ### 2024-03-04 10:00

                Tried to light it by hand:
                ```
                ```bash
                lamp --light
                ```

                **Nothing.**

                ### 10:20

                Oil came:
                ```
                oil: full
                ```

                ### 10:30

                Lamp on
                """);

        assertEquals(List.of("2024-03-04T10:00", "2024-03-04T10:20", "2024-03-04T10:30"), times(reading));
        assertEquals("Tried to light it by hand: lamp --light Nothing.", reading.timeline().getFirst().text());
    }

    @Test
    void points_whose_star_touches_their_words_are_points_in_markdown_and_in_plain_text() {
        String list = "*Buy oil\n*Teach the keepers\n";

        assertEquals(List.of("Buy oil", "Teach the keepers"), actionTexts(read("# Lamp out\n\n## Action items\n\n" + list)));
        assertEquals(List.of("Buy oil", "Teach the keepers"),
                actionTexts(plain("Summary:\n\nThe lamp went out.\n\nAction items:\n\n" + list)));
    }
}
