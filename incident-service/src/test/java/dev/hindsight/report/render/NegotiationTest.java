package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                                          | JSON
            */*                                                                        | JSON
            application/*                                                              | JSON
            text/*                                                                     | HTML
            application/pdf                                                            | PDF
            Application/PDF;q=1.0                                                      | PDF
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8            | HTML
            text/markdown;q=0.5, application/pdf;q=0.7                                 | PDF
            text/markdown, application/pdf                                             | MARKDOWN
            */*, application/json;q=0                                                  | HTML
            text/*;q=0.3, text/markdown;q=0.9, */*;q=0.5                               | MARKDOWN
            application/vnd.atlassian.confluence.storage+xml                           | CONFLUENCE
            text/markdown;charset=UTF-8;q=0.4                                          | MARKDOWN
            nonsense, text/html;q=7, application/pdf;q=0.1                             | PDF
            image/png                                                                  | NONE
            application/pdf;q=0                                                        | NONE
            """)
    void the_best_quality_wins_and_among_equals_the_first_of_ours(String accept, String format) {
        assertEquals(format, Negotiation.choose(accept).map(ReportFormat::name).orElse("NONE"));
        assertEquals(Optional.of(ReportFormat.PDF), ReportFormat.named("pdf"));
    }
}
