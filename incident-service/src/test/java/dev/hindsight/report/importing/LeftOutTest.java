package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.review.LeftOut;

class LeftOutTest {

    @Test
    void what_a_site_prints_around_a_page_is_named_by_its_words() {
        Reading reading = Reports.read("""
                <html><head><title>Lamp out</title></head><body><nav>Harbour wiki</nav><h1>Lamp out</h1><h2>Impact</h2><p>Dark.</p>
                <form><label>Anything else?</label> <textarea>The spare lamp was wet too.</textarea></form></body></html>
                """);

        assertEquals(List.of("Left out as what a site prints around a page: “Harbour wiki”, "
                + "“Anything else? The spare lamp was wet too.”. The page as it came stays with the incident."), told(reading));
    }

    @Test
    void who_posted_a_page_is_named_too() {
        Reading reading = Reports
                .read("Lamp out\nPosted by ida on Oct 11, 2014\n\nImpact\n\nDark.\n\nTimeline\n\n10:00 dark\n");

        assertTrue(told(reading).getFirst().contains("“Posted by ida on Oct 11, 2014”"), told(reading).toString());
    }

    @Test
    void a_page_without_furniture_needs_no_note() {
        assertEquals(List.of(), told(Reports.read("# Lamp\n\n## Impact\n\nDark\n")));
    }

    @Test
    void of_much_furniture_the_first_is_shown_and_cut() {
        List<Finding> findings = LeftOut.of(Collections.nCopies(9, "x".repeat(500)), null);
        assertTrue(findings.getFirst().message().contains("“" + "x".repeat(80) + "…”. The page"));
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "menu " + i).toList();
        assertTrue(LeftOut.of(many, null).getFirst().message().contains("“menu 7” and 22 more."));
    }

    private static List<String> told(Reading reading) {
        return reading.findings().stream().filter(finding -> finding.code().equals("left-out")).map(Finding::message).toList();
    }
}
