package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The questions that a certificate authority answers about an incident, in mails and on pages. */
class CertificateQuestionsTest {

    private static final String FORM = """
            Certificates of the harbour

            1. How your CA first became aware of the problem (e.g. via a problem report
            submitted to your Problem Reporting Mechanism or internal self-audit), and the
            time and date.

            A keeper told us.

            2. A timeline of the actions your CA took in response. A timeline is a
            date-and-time-stamped sequence of all relevant events.

            2021-03-03, 04:29 UTC: Noticed
            2021-03-03, 04:45 UTC: Stopped

            3. Whether your CA has stopped, or has not yet stopped, issuing certificates
            with the problem.

            Stopped.

            6. Explanation about how and why the mistakes were made or bugs introduced, and
            how they avoided detection until now.

            Rust.

            7. List of steps your CA is taking to resolve the situation and ensure such
            issuance will not be repeated in the future.

            - Buy oil
            """;

    @Test
    void each_question_is_a_heading_over_as_many_lines_as_it_wraps() {
        Reading reading = read(FORM);

        assertEquals("A keeper told us.", section(reading, Section.DETECTION));
        assertEquals(List.of("Noticed", "Stopped"), texts(reading));
        assertEquals("Rust.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals(
                List.of("Whether your CA has stopped, or has not yet stopped, issuing certificates with the problem."),
                reading.otherSections().stream().map(Passage::name).toList());
        assertTrue(reading.toString().contains("sequence of all relevant events"));
    }

    @Test
    void the_headings_of_a_page_ask_the_same() {
        Reading reading = plain(
                "# Certificates of the harbour\n\n## 1. How we first became aware of the problem, and the date.\n\n"
                        + "A keeper told us.\n\n## 4. A summary of the problematic certificates. For each problem: the number.\n\nTwo.\n\n"
                        + "## List of steps our CA is taking to resolve the situation\n\n- Buy oil\n");

        assertEquals("A keeper told us.", section(reading, Section.DETECTION));
        assertNull(section(reading, Section.SUMMARY));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }

    @Test
    void a_sentence_that_opens_so_once_is_no_form() {
        Reading reading = read(
                "Lamp out\n\nImpact\n\nNo boat came home.\n\nHow we first became aware of it is a story of its own,\n"
                        + "which Bo tells best.\n\nRoot cause\n\nRust.\n");

        assertNull(section(reading, Section.DETECTION));
        assertTrue(section(reading, Section.IMPACT).contains("which Bo tells best"));
    }

    @Test
    void other_numbered_sentences_stay_points() {
        assertEquals("How keepers slept. Whether the lamp has oil. A list of boats.",
                section(read(
                        "Lamp out\n\nImpact\n\n1. How keepers slept.\n\n2. Whether the lamp has oil.\n\n3. A list of boats.\n"),
                        Section.IMPACT));
    }
}
