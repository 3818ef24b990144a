package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Told;
import dev.hindsight.report.render.pdf.PdfFonts;
import dev.hindsight.report.render.pdf.PdfReport;

class PdfPagesTest {

    private static final Report DEMO = DemoReport.named("revalidation-full-sync");
    private static final PdfFonts FONTS = new PdfFonts(List.of());
    /** In points: A4 without its right margin of 18 mm. */
    private static final double RIGHT_EDGE = (210 - 18) / 25.4 * 72;

    private static PDDocument pdf(String resolution, List<Told> lines) throws IOException {
        return Loader.loadPDF(PdfReport.of(new Report(DEMO.head(), DEMO.people(), DEMO.times(), Map.of(Section.RESOLUTION,
                resolution), lines, List.of()), FONTS));
    }

    private static List<String> words(PDDocument pdf) throws IOException {
        return List.of(new PDFTextStripper().getText(pdf).split("\\s+"));
    }

    private static List<TextPosition> letters(PDDocument pdf) throws IOException {
        var letters = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
                super.processTextPosition(letter);
            }
        }.getText(pdf);
        return letters;
    }

    @Test
    void a_long_word_in_a_table_leaves_the_words_of_other_columns_whole() throws IOException {
        String table = """
                | Step | Who | When | Command |
                |---|---|---|---|
                | 1 | bob | 08:12 | kubectl rollout undo deployment/charge-worker, then wait for a long while until all is well |
                | 2 | alice | 08:20 | LONG |
                """;
        try (PDDocument pdf = pdf(table.replace("LONG", "verylong".repeat(20)), List.of())) {
            List<String> words = words(pdf);
            assertTrue(words.containsAll(List.of("Step", "Who", "When", "Command", "bob", "alice", "08:12", "08:20", "kubectl",
                    "rollout", "well")), words.toString());
        }
    }

    @Test
    void an_address_that_fits_into_its_column_stays_whole() throws IOException {
        String address = "https://git.example/acme/charge-worker/pull/3";
        String much = "What was done about it and why, in many words that need much room. ".repeat(4);
        String table = "| Where | What | Why |\n|---|---|---|\n| " + address + " | " + much + " | " + much + " |";
        var item = new ReportItem("ACT-1", much, "prevent", "ann", "high", null, "open",
                List.of(new FollowUpTicket(null, "https://git.example/acme/3", "link")), List.of());
        var report = new Report(DEMO.head(), DEMO.people(), DEMO.times(), Map.of(Section.RESOLUTION, table), List.of(),
                List.of(item));
        try (PDDocument pdf = Loader.loadPDF(PdfReport.of(report, FONTS))) {
            List<String> words = words(pdf);
            assertTrue(words.containsAll(List.of(address, "https://git.example/acme/3")), words.toString());
            for (TextPosition letter : letters(pdf)) {
                assertTrue(letter.getX() + letter.getWidth() <= RIGHT_EDGE + 1, letter + " at " + letter.getX());
            }
        }
    }

    @Test
    void code_below_a_table_stands_apart_from_it() throws IOException {
        try (PDDocument pdf = pdf("| a | b |\n|---|---|\n| Q | d |\n\n```\nZ\n```", List.of())) {
            double cell = lowest(pdf, "Q");
            double code = lowest(pdf, "Z");
            assertTrue(code - cell > 28, "from " + cell + " to " + code);
        }
    }

    private static double lowest(PDDocument pdf, String sign) throws IOException {
        return letters(pdf).stream().filter(letter -> letter.getUnicode().equals(sign)).mapToDouble(TextPosition::getY).max()
                .orElseThrow();
    }

    @Test
    void more_columns_than_paper_is_wide_stay_on_it() throws IOException {
        String row = IntStream.range(0, 16).mapToObj(i -> "Immeasurable" + i).collect(Collectors.joining(" | ", "| ", " |\n"));
        try (PDDocument pdf = pdf(row + "|---".repeat(16) + "|\n" + row, List.of())) {
            for (TextPosition letter : letters(pdf)) {
                assertTrue(letter.getX() + letter.getWidth() <= RIGHT_EDGE + 1, letter + " at " + letter.getX());
            }
        }
    }

    @Test
    void times_of_the_timeline_stay_whole() throws IOException {
        var line = new Told(Instant.parse("2026-11-28T08:00:00Z"), Instant.parse("2026-11-28T08:10:15Z"), Precision.APPROXIMATE,
                null, null, null, "Rolled back " + "x".repeat(150), "note");
        var next = new Told(Instant.parse("2026-11-28T09:00:00Z"), Instant.parse("2026-11-29T18:10:00Z"), Precision.EXACT,
                null, null, null, "Watched", "note");
        var last = new Told(Instant.parse("2026-11-28T08:00:00Z"), Instant.parse("2026-11-28T09:44:00Z"), Precision.EXACT, null,
                null, null, "Rolled back", "note");
        try (PDDocument pdf = pdf("None.", List.of(line, next, last))) {
            List<String> words = words(pdf);
            assertTrue(words.containsAll(List.of("2026-11-28", "08:00", "08:10:15", "2026-11-29", "18:10", "09:44")),
                    words.toString());
        }
    }

    @Test
    void numbers_stand_right_where_their_column_says_so() throws IOException {
        try (PDDocument pdf = pdf("| Region | Charges | End |\n|---|---:|---|\n| Europe | 88888 | a |\n| Asia | 7 | b |",
                List.of())) {
            double eights = right(letters(pdf), "8");
            assertEquals(eights, right(letters(pdf), "7"), 0.5);
        }
    }

    /** The right edge of the lowest of these letters. */
    private static double right(List<TextPosition> letters, String sign) {
        return letters.stream().filter(letter -> letter.getUnicode().equals(sign) && letter.getFontSizeInPt() == 9)
                .max(java.util.Comparator.comparingDouble(TextPosition::getX)).map(letter -> letter.getX() + letter.getWidth())
                .orElseThrow();
    }

    @Test
    void each_page_says_of_which_version_of_which_incident_it_is() throws IOException {
        try (PDDocument pdf = pdf("Line.\n\n".repeat(120), List.of())) {
            assertTrue(pdf.getNumberOfPages() > 2);
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String foot = "INC-1, version 27 Page " + page + " of " + pdf.getNumberOfPages();
                assertTrue(Arrays.asList(stripper.getText(pdf).split("\r?\n")).contains(foot), stripper.getText(pdf));
            }
        }
    }

    @Test
    void words_come_out_in_the_order_in_which_they_are_read() throws IOException {
        String text = "Customers were **charged *twice* then** between `07:05` and 08:20. See [the dashboard](https://a.example).";
        try (PDDocument pdf = pdf(text, List.of())) {
            assertTrue(new PDFTextStripper().getText(pdf)
                    .contains("Customers were charged twice then between 07:05 and 08:20. See the dashboard."));
        }
    }

    @Test
    void each_part_has_a_bookmark() throws IOException {
        var line = new Told(null, null, Precision.UNKNOWN, null, null, null, "Seen", "note");
        try (PDDocument pdf = pdf("Done.", List.of(line))) {
            var names = new ArrayList<String>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> names.add(item.getTitle()));
            assertEquals(List.of("Resolution", "Timeline"), names);
        }
    }
}
