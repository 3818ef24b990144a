package dev.hindsight.report.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.read.view.TimelineEntry;

/** What versions of a page that follow each other make of one incident. */
class LaterVersionsTest {

    @Test
    void a_title_that_comes_late_is_taken_whatever_stood_in_for_it_in_the_versions_before() {
        var desk = new Desk().takes("kiln-1.txt", page("", "Kiln goes cold", "07:10 Kiln goes cold"));
        assertEquals("Kiln goes cold", desk.view().title());
        desk.takes("kiln-2.txt", page("", "The kiln went cold over night", "07:10 Kiln goes cold"));
        assertEquals("Kiln goes cold", desk.view().title());
        desk.takes("kiln-3.txt", page("2023-02-07 Cold kiln\n\n", "The kiln went cold", "07:10 Kiln goes cold"));
        assertEquals("2023-02-07 Cold kiln", desk.view().title());
    }

    @Test
    void a_line_that_goes_on_in_the_next_version_is_the_same_line() {
        var desk = new Desk().takes("kiln-1.txt", page("", "Kiln goes cold", "xx:xx Gas flow stops", "07:10 Kiln goes cold"));
        desk.takes("kiln-2.txt", page("", "Kiln goes cold",
                "06:05 Gas flow stops within the hour that the supplier had set aside for work on the meter",
                "07:10 Kiln goes cold"));
        assertEquals(2, desk.view().timeline().size());
        assertEquals("Gas flow stops", Objects.requireNonNull(desk.lines().getFirst().corrections()).getFirst().text());
    }

    @Test
    void what_an_earlier_version_wrote_of_a_time_does_not_stay_beside_the_time_that_is_known_now() {
        var desk = new Desk().takes("kiln-1.txt", page("", "Kiln goes cold", "xx:xx Gas flow stops", "07:10 Kiln goes cold"));
        assertEquals("xx:xx", desk.lines().getFirst().localTime());
        desk.takes("kiln-2.txt",
                page("", "Kiln goes cold", "7 Feb 2023 06:05 Gas flow stops", "7 Feb 2023 07:15 Kiln goes cold"));
        for (TimelineEntry line : desk.lines()) {
            assertNotNull(line.occurredAt());
            assertNull(line.localTime());
            assertNull(line.dayOffset());
            assertEquals("GMT", line.zone());
        }
    }

    @Test
    void an_end_that_a_later_version_leaves_out_is_taken_away_by_a_correction() {
        var desk = new Desk().takes("kiln-1.txt",
                page("", "Kiln goes cold", "7 Feb 2023 06:05-06:40 Gas flow stops", "07:10 Kiln goes cold"));
        assertNotNull(desk.lines().getFirst().until());
        desk.takes("kiln-2.txt", page("", "Kiln goes cold", "7 Feb 2023 06:05 Gas flow stops", "07:10 Kiln goes cold"));
        assertEquals(2, desk.view().timeline().size());
        assertNull(desk.lines().getFirst().until());
        assertNotNull(Objects.requireNonNull(desk.lines().getFirst().corrections()).getFirst().until());
    }

    @Test
    void a_line_whose_kind_alone_was_changed_here_stays_when_it_leaves_the_page() {
        var desk = new Desk().takes(content("06:05 Gas is ordered", "07:10 Kiln goes cold"));
        desk.calls(desk.lines().getFirst(), "decision");
        Merging merging = desk.asks(content("07:10 Kiln goes cold"));
        assertEquals(List.of(), merging.works());
        assertEquals(List.of("conflict"), merging.remarks().stream().map(Remark::code).toList());
    }

    @Test
    void a_line_whose_kind_nobody_changed_goes_with_the_page() {
        var desk = new Desk().takes(content("06:05 Gas is ordered", "07:10 Kiln goes cold"))
                .takes(content("07:10 Kiln goes cold"));
        assertEquals(List.of("Kiln goes cold"), desk.lines().stream().map(TimelineEntry::text).toList());
    }

    @Test
    void a_line_whose_time_is_lost_keeps_the_kind_it_was_given_here() {
        var desk = new Desk().takes(content("7 Feb 2023 06:05 Gas is ordered", "7 Feb 2023 07:15 Kiln goes cold"));
        desk.calls(desk.lines().getFirst(), "decision")
                .takes(content("xx:xx Gas is ordered", "7 Feb 2023 07:15 Kiln goes cold"));
        TimelineEntry ordered = desk.lines().stream().filter(line -> "Gas is ordered".equals(line.text())).findFirst()
                .orElseThrow();
        assertNull(ordered.occurredAt());
        assertEquals("decision", ordered.kind());
        assertEquals(List.of("conflict"),
                desk.asks(content("7 Feb 2023 07:15 Kiln goes cold")).remarks().stream().map(Remark::code).toList());
    }

    @Test
    void words_that_the_page_changes_are_taken_beside_a_kind_that_was_changed_here() {
        var desk = new Desk().takes(content("7 Feb 2023 06:05 Gas is ordered", "7 Feb 2023 07:15 Kiln goes cold"));
        desk.calls(desk.lines().getFirst(), "decision")
                .takes(content("7 Feb 2023 06:05 Gas is ordered again", "7 Feb 2023 07:15 Kiln goes cold"));
        assertEquals("Gas is ordered again", desk.lines().getFirst().text());
        assertEquals("decision", desk.lines().getFirst().kind());
    }

    private static Content content(String... lines) {
        return PageVersion.read(
                new Upload(page("", "Kiln goes cold", lines).replace("Done", "Investigating").getBytes(StandardCharsets.UTF_8),
                        null, "kiln.txt"),
                PageVersion.Given.NOTHING).content();
    }

    private static String page(String title, String summary, String... lines) {
        return title + "Date\n\nAuthors\n\nMina Muster\n\nStatus\n\nDone\n\nSummary\n\n" + summary
                + "\n\nTimeline\n\nAll times in GMT\n\n  • " + String.join("\n\n  • ", lines)
                + "\n\nRoot Causes\n\n  • No gas\n";
    }
}
