package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Comments below a report that is an issue. */
class IssueCommentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"**ida** commented on Mar 5, 2021", "@ida commented 3 days ago",
            "ida-b commented on 2021-03-05 (edited)"})
    void they_belong_to_none_of_its_parts(String comment) {
        Reading reading = read(
                "# Lamp out\n\n## Impact\n\nTwo boats waited.\n\n## Lessons learned\n\nOil burns.\n\n---\n\n" + comment
                        + "\n\n> Two boats waited.\n\nThree, I think.\n\n**bo** commented on Mar 6, 2021\n\nTwo.\n");

        assertEquals("Oil burns.", section(reading, Section.LESSONS));
        assertTrue(reading.notPlaced().toString().contains("Three, I think."));
    }

    @Test
    void a_report_that_is_a_comment_itself_and_words_about_one_stay() {
        assertEquals("Two boats waited.",
                section(read("# Lamp out\n\n## Summary\n\nSee below.\n\n**ida** commented on Mar 5, 2021\n\n"
                        + "## Impact\n\nTwo boats waited.\n"), Section.IMPACT));
        assertEquals("Oil burns. A keeper commented on the price of it.",
                section(read("# Lamp out\n\n## Impact\n\nTwo boats.\n\n"
                        + "## Lessons learned\n\nOil burns.\n\nA keeper commented on the price of it.\n"), Section.LESSONS));
    }
}
