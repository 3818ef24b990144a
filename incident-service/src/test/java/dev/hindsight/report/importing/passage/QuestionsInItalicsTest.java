package dev.hindsight.report.importing.passage;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Questions that a template asks in italics below its headings, and those that people ask themselves. */
class QuestionsInItalicsTest {

    private static final String ASKED = """
            # Lamp out

            ## Detection
            _Who saw it?_ Bo did, from his boat.

            _When was that?_ At night.

            ## Impact
            _What did it mean for the boats?_

            They stayed out.

            ## Root cause
            *What let it go out?* The oil was low.

            """;

    @Test
    void a_question_ahead_of_its_answer_below_several_headings_is_that_of_the_template() {
        Reading reading = read(ASKED + "## Resolution\n_What was done?_\n_When was it lit?_\n\n## Lessons learned\nBuy oil.\n");

        assertEquals("Bo did, from his boat. When was that? At night.", section(reading, Section.DETECTION));
        assertEquals("They stayed out.", section(reading, Section.IMPACT));
        assertEquals("The oil was low.", section(reading, Section.ROOT_CAUSES));
        assertEquals("", section(reading, Section.RESOLUTION));
        assertTrue(found(reading, "placeholder-text", "sections.rootCauses"));
        assertTrue(found(reading, "section-empty", "sections.resolution"));
    }

    @Test
    void below_few_headings_it_may_be_a_question_of_the_writer() {
        assertEquals("What let it go out? The oil was low.",
                section(read(ASKED + "## Resolution\nBo lit it.\n"), Section.ROOT_CAUSES));
    }

    @Test
    void other_words_in_italics_ahead_of_a_text_are_those_of_the_writer() {
        Reading reading = read("""
                # Lamp out

                ## Detection
                *Ida* saw it.

                ## Impact
                *Many boats* stayed out.

                ## Root cause
                *No oil* at all.

                ## Resolution
                *Bo* lit it.
                """);

        assertEquals("Ida saw it.", section(reading, Section.DETECTION));
        assertEquals("Bo lit it.", section(reading, Section.RESOLUTION));
    }
}
