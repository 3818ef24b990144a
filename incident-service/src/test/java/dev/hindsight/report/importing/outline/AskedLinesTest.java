package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Lines that are no headings, and yet ask for what stands below them. */
class AskedLinesTest {

    private static final String NOTE = """
            # ferry: bell silent for 20 minutes

            Impact: nobody on the pier heard the ferry.

            Timeline UTC:
            4 Jul 2021 13:39: [RAISED] Bell silent
            4 Jul 2021 13:44 On the pier @bo asks who holds the rope
            4 Jul 2021 13:59 [CLEARED] Bell silent

            What went well:

            * The flag was up.

            What could be done to keep it from happening again:

            * [ ] A second rope
            * [x] A word with the rope maker
            """;

    @Test
    void a_line_above_a_list_asks_for_what_is_to_be_done() {
        Reading reading = read(NOTE);

        assertEquals(List.of("A second rope", "A word with the rope maker"), actionTexts(reading));
        assertEquals("The flag was up.", section(reading, Section.WENT_WELL));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void the_name_of_a_timeline_may_carry_its_zone() {
        Reading reading = read(NOTE);

        assertEquals(3, texts(reading).size());
        assertEquals("2021-07-04T13:39:00Z", reading.timeline().getFirst().at());
    }

    @ParameterizedTest
    @CsvSource({"What we're going to do next,ACTIONS", "What are we still planning to improve?,ACTIONS",
            "How we will avoid such a night,ACTIONS", "In retrospect,LESSONS",
            "What we have already done,RESOLUTION", "Chronology CET,TIMELINE"})
    void what_is_still_to_do_is_told_from_what_was_done(String heading, Topic topic) {
        assertEquals(topic, Topics.ofHeading(heading));
    }

    @Test
    void headings_in_russian_name_their_parts() {
        Reading reading = read("""
                # 2021-07-04 — Колокол молчит

                ## Кратко
                Колокол молчал.

                ## Хронология инцидента

                | Время (MSK) | Событие |
                |---|---|
                | 13:39–13:59 | Колокол молчит |
                | 14:05+ | Всё в порядке |

                ## Извлечённые уроки
                Верёвка рвётся.
                """);

        assertEquals("Колокол молчал.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Колокол молчит", "Всё в порядке"), texts(reading));
        assertEquals("Верёвка рвётся.", section(reading, Section.LESSONS));
    }
}
